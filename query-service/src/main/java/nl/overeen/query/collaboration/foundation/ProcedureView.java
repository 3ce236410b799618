package nl.overeen.query.collaboration.foundation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Procedures;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.party.GroundLine;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The region's own rules for an OOGO.
 *
 * @param geldend the number of the version that holds on the day; absent before the first, when the rule "standaard" applies
 * @param versies every version, also one that is yet to hold
 */
record ProcedureView(
        long versie,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        @Nullable Integer geldend,
        List<Procedureversie> versies) {

    /**
     * A version as it was laid down.
     *
     * @param gevraagd           the kinds of parties that are asked for a position
     * @param oproeptermijnDagen how many days before its day an OOGO is convened
     */
    record Procedureversie(
            int nummer,
            Day geldtOp,
            Instant vastgelegdOp,
            Author door,
            @Nullable Text reden,
            DecisionRule regel,
            List<PartyKind> gevraagd,
            int oproeptermijnDagen,
            List<Geschilroute> geschilroutes,
            GroundLine grondslag) {
        static Procedureversie of(ProcedureLaidDown laidDown, Fact fact, Author.Known known) {
            var procedure = laidDown.procedure();
            return new Procedureversie(
                    laidDown.version(),
                    fact.origin().effective(),
                    fact.recorded(),
                    known.author(fact.origin()),
                    fact.origin().reason(),
                    procedure.rule(),
                    procedure.asked(),
                    procedure.conveningDays(),
                    procedure.routes().stream()
                            .map(route -> new Geschilroute(route.name(), route.termDays()))
                            .toList(),
                    GroundLine.of(procedure.ground()));
        }
    }

    /** What follows when they do not agree, and within how many days. */
    record Geschilroute(Text naam, @Nullable Integer termijnDagen) {}

    static ProcedureView fold(UUID id, Moment moment) {
        var known = Author.Known.in(moment);
        return new ProcedureView(
                moment.version(id),
                moment.day(),
                moment.known(),
                moment.planned(),
                Procedures.of(moment.facts()).map(ProcedureLaidDown::version).orElse(null),
                AsOf.select(moment.recorded(), LocalDate.MAX, moment.known()).stream()
                        .flatMap(fact -> fact.event() instanceof ProcedureLaidDown laidDown
                                ? Stream.of(Procedureversie.of(laidDown, fact, known))
                                : Stream.empty())
                        .toList());
    }
}
