/** The connection with the read model's database. */
@NullMarked
package nl.overeen.query.platform.mongo;

import org.jspecify.annotations.NullMarked;
