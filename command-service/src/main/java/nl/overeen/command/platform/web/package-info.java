/** How a request becomes a command: bodies, problems, versions, keys that make a repeat safe. */
@NullMarked
package nl.overeen.command.platform.web;

import org.jspecify.annotations.NullMarked;
