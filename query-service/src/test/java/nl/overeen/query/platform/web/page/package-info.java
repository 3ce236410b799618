@NullMarked
package nl.overeen.query.platform.web.page;

import org.jspecify.annotations.NullMarked;
