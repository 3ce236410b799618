/** The public origin: its address, the headers on every answer, the web app's files and pages. */
@NullMarked
package nl.overeen.query.platform.web.page;

import org.jspecify.annotations.NullMarked;
