package nl.overeen.query.ambition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.overeen.query.ambition.text.AmbitionText;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** The text of one revision: it never changes. */
record RevisionView(
        UUID ambitie,
        int revisie,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        @JsonUnwrapped AmbitionText tekst) {

    static @Nullable RevisionView fold(UUID id, int number, Moment moment) {
        @Nullable Revisions revisions = Revisions.of(moment.facts(id));
        Revisions.@Nullable Revision revision =
                revisions == null ? null : revisions.byNumber().get(number);
        return revision == null
                ? null
                : new RevisionView(
                        id,
                        number,
                        moment.day(),
                        moment.known(),
                        moment.planned(),
                        AmbitionText.of(revision.content(), moment.parties()));
    }
}
