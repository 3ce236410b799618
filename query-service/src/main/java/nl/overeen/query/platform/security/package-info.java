/** Who gets in, and to what: the filter chains, the gate over the table of rules, the person who calls. */
@NullMarked
package nl.overeen.query.platform.security;

import org.jspecify.annotations.NullMarked;
