/** The log of reads that matter, after the Logboek Dataverwerkingen; infra/docs/processing.md is its register. */
@NullMarked
package nl.overeen.query.platform.processing;

import org.jspecify.annotations.NullMarked;
