package nl.overeen.query.evaluations;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: the judgement, on what it rests, and what follows.
 *
 * @param cijfers per function as given; never averaged, never forced to 100%
 * @param vervolg absent while it is undecided
 */
public record EvaluationLine(
        UUID id,
        long versie,
        Geevalueerd onderwerp,
        Judgement oordeel,
        Text bevinding,
        List<Cijfer> cijfers,
        List<Bewijsregel> bewijs,
        Day geldtOp,
        Instant vastgelegdOp,
        Author door,
        @Nullable Vervolg vervolg) {

    /**
     * What was evaluated.
     *
     * @param ambitie to which a doelstelling or actie belongs, or the ambition itself
     * @param titel   of the ambition, or the text of the goal or action
     * @param naam    of the OOGO or the region
     */
    public record Geevalueerd(
            SubjectKind soort,
            UUID id,
            @Nullable UUID ambitie,
            @Nullable Text titel,
            @Nullable String naam) {}

    /** A grade as given by people in one function. */
    public record Cijfer(
            Text functie, BigDecimal cijfer, @Nullable Integer aantal) {
        static Cijfer of(Grade grade) {
            return new Cijfer(grade.function(), grade.grade(), grade.count());
        }
    }

    /** On what the judgement rests. */
    public record Bewijsregel(
            Text tekst, @Nullable FactId feit, @Nullable UUID document) {
        static Bewijsregel of(Evidence evidence) {
            @Nullable DocumentId document = evidence.document();
            return new Bewijsregel(evidence.text(), evidence.fact(), document == null ? null : document.value());
        }
    }

    /** What is to follow, and in which proposal or item it is brought. */
    public record Vervolg(
            FollowUp vervolg,
            @Nullable Text toelichting,
            @Nullable Voorstel voorstel,
            @Nullable Vervolgpunt agendapunt,
            Day geldtOp,
            Instant vastgelegdOp,
            Author door) {}

    /** A revision of an ambition. */
    public record Voorstel(UUID ambitie, int revisie) {}

    /** An item of an OOGO. */
    public record Vervolgpunt(UUID oogo, @Nullable String naam, int nummer) {}

    /** Every evaluation of the region, newest day first. */
    public static List<EvaluationLine> all(Moment moment, Author.Known known) {
        var subjects = Subjects.in(moment.facts());
        var followUps = new HashMap<String, Fact>();
        for (Fact fact : moment.facts())
            if (fact.event() instanceof FollowUpDecided) followUps.put(fact.id().stream(), fact);
        var lines = new ArrayList<EvaluationLine>();
        for (Fact fact : moment.facts())
            if (fact.event() instanceof Recorded)
                lines.add(of(fact, followUps.get(fact.id().stream()), subjects, known, moment));
        return lines.reversed();
    }

    private static EvaluationLine of(
            Fact fact, @Nullable Fact followUp, Subjects subjects, Author.Known known, Moment moment) {
        var recorded = (Recorded) fact.event();
        UUID id = recorded.evaluation().value();
        return new EvaluationLine(
                id,
                moment.version(id),
                subjects.of(recorded.subject()),
                recorded.judgement(),
                recorded.finding(),
                recorded.grades().stream().map(Cijfer::of).toList(),
                recorded.evidence().stream().map(Bewijsregel::of).toList(),
                fact.origin().effective(),
                fact.recorded(),
                known.author(fact.origin()),
                followUp == null ? null : vervolg(followUp, subjects, known));
    }

    private static Vervolg vervolg(Fact fact, Subjects subjects, Author.Known known) {
        var next = (FollowUpDecided) fact.event();
        return new Vervolg(
                next.followUp(),
                next.note(),
                next.proposal() == null || next.revision() == null
                        ? null
                        : new Voorstel(next.proposal().value(), next.revision()),
                next.oogo() == null || next.item() == null
                        ? null
                        : new Vervolgpunt(
                                next.oogo().value(), subjects.oogo(next.oogo().value()), next.item()),
                fact.origin().effective(),
                fact.recorded(),
                known.author(fact.origin()));
    }
}
