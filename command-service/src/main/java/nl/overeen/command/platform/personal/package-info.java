/** What in a text looks like personal data: a citizen's number, an e-mail address, a telephone number. */
@NullMarked
package nl.overeen.command.platform.personal;

import org.jspecify.annotations.NullMarked;
