/** What policies share: how they stop when they keep failing, and how that shows. */
@NullMarked
package nl.overeen.command.platform.policy;

import org.jspecify.annotations.NullMarked;
