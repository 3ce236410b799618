package nl.overeen.query.collaboration.foundation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.FoundationEvent.PrinciplesDrafted;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.value.Text;
import nl.overeen.query.collaboration.foundation.Drafts.Herziening;
import nl.overeen.query.collaboration.foundation.Drafts.Vaststelling;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The shared principles of a region.
 *
 * @param vastgesteld    the decision that put a revision in force
 * @param onderVoorbehoud the decision that will do so once it is ratified
 * @param openWijziging  the number of a newer revision than the one in force: a proposal
 * @param revisies       oldest first
 */
record PrinciplesView(
        long versie,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        @Nullable Vaststelling vastgesteld,
        @Nullable Vaststelling onderVoorbehoud,
        @Nullable Integer openWijziging,
        List<Uitgangspunten> revisies) {

    /** The rows of a revision. */
    record Uitgangspunten(@JsonUnwrapped Herziening herziening, List<Uitgangspunt> regels) {}

    /** A row in two columns: as the schools and as the gemeenten word it. */
    record Uitgangspunt(@Nullable Text onderwijs, @Nullable Text gemeenten) {}

    static PrinciplesView fold(UUID id, Moment moment) {
        var drafts = Drafts.of(TextKind.PRINCIPLES, id, moment);
        return new PrinciplesView(
                moment.version(id),
                moment.day(),
                moment.known(),
                moment.planned(),
                drafts.adopting(),
                drafts.reserved(),
                drafts.open(),
                drafts.numbers().stream()
                        .map(number -> uitgangspunten(number, drafts))
                        .toList());
    }

    private static Uitgangspunten uitgangspunten(int number, Drafts drafts) {
        var drafted = (PrinciplesDrafted) drafts.byRevision().get(number).event();
        return new Uitgangspunten(
                drafts.herziening(number),
                drafted.principles().stream()
                        .map(row -> new Uitgangspunt(row.education(), row.municipalities()))
                        .toList());
    }
}
