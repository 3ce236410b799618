package nl.overeen.query.collaboration.foundation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.value.Text;
import nl.overeen.query.collaboration.foundation.Drafts.Herziening;
import nl.overeen.query.collaboration.foundation.Drafts.Vaststelling;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The vision of a region.
 *
 * @param vastgesteld    the decision that put a revision in force
 * @param onderVoorbehoud the decision that will do so once it is ratified
 * @param openWijziging  the number of a newer revision than the one in force: a proposal
 * @param revisies       oldest first
 */
record VisionView(
        long versie,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        @Nullable Vaststelling vastgesteld,
        @Nullable Vaststelling onderVoorbehoud,
        @Nullable Integer openWijziging,
        List<Visie> revisies) {

    /** The four quadrants in a revision; one that was not formulated is absent. */
    record Visie(
            @JsonUnwrapped Herziening herziening,
            @Nullable Text hogerDoel,
            @Nullable Text kernwaarden,
            @Nullable Text gewaagdDoel,
            @Nullable Text kernkwaliteiten) {}

    static VisionView fold(UUID id, Moment moment) {
        var drafts = Drafts.of(TextKind.VISION, id, moment);
        return new VisionView(
                moment.version(id),
                moment.day(),
                moment.known(),
                moment.planned(),
                drafts.adopting(),
                drafts.reserved(),
                drafts.open(),
                drafts.numbers().stream().map(number -> visie(number, drafts)).toList());
    }

    private static Visie visie(int number, Drafts drafts) {
        var vision = ((VisionFormulated) drafts.byRevision().get(number).event()).vision();
        return new Visie(
                drafts.herziening(number), vision.purpose(), vision.values(), vision.goal(), vision.qualities());
    }
}
