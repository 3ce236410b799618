/** Where every value of an ambitie comes from, and what differs between two of its revisions. */
@NullMarked
package nl.overeen.query.ambition.provenance;

import org.jspecify.annotations.NullMarked;
