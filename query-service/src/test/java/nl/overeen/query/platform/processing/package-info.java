@NullMarked
package nl.overeen.query.platform.processing;

import org.jspecify.annotations.NullMarked;
