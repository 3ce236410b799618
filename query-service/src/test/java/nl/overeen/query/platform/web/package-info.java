@NullMarked
package nl.overeen.query.platform.web;

import org.jspecify.annotations.NullMarked;
