/** What is proposed and how it changes: ambitions, editions, documents. */
@NullMarked
package nl.overeen.generator.act.text;

import org.jspecify.annotations.NullMarked;
