/** Answers of the public origin: problems, headers, request ids, pages. */
@NullMarked
package nl.overeen.query.platform.web;

import org.jspecify.annotations.NullMarked;
