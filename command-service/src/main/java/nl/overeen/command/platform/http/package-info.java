/** What every answer has in common: its headers, its number, a problem where nothing else answers. */
@NullMarked
package nl.overeen.command.platform.http;

import org.jspecify.annotations.NullMarked;
