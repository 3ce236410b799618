@NullMarked
package nl.overeen.query.platform.security;

import org.jspecify.annotations.NullMarked;
