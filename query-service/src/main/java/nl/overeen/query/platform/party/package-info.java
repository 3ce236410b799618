/** What several pages show of a party: on what it rests, whom to turn to, who follows it. */
@NullMarked
package nl.overeen.query.platform.party;

import org.jspecify.annotations.NullMarked;
