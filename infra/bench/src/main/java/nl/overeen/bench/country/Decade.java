package nl.overeen.bench.country;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.overeen.events.agenda.AgendaEvent;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/** One region's ten years, 2,900 facts: ten ambities of 8 KB, two OOGOs a year of five items, and what is done meanwhile. */
final class Decade {
    static final int FACTS = 2_900;
    static final int AMBITIONS = 10;
    private static final int HALF_YEARS = 20;
    private static final int PARTIES = 8;
    private static final LocalDate END = Country.FIRST.plusYears(12);

    final List<Fact> facts = new ArrayList<>();
    final Sealed texts = new Sealed();
    final CollaborationId region = new CollaborationId(texts.id());
    final PersonId secretary = new PersonId(texts.id());
    final List<AmbitionId> ambitions = new ArrayList<>();
    private final FunctionId function = new FunctionId(texts.id());
    private final List<PartyId> parties = new ArrayList<>();
    private final List<FunctionId> functions = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<Texts8K> contents = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private LocalDate day = Country.FIRST;

    Decade() {
        begin();
        for (int half = 0; half < HALF_YEARS; half++) {
            LocalDate start = Country.FIRST.plusDays(half * (long) Country.DAYS / HALF_YEARS);
            int until = facts.size() + (FACTS - facts.size()) / (HALF_YEARS - half);
            day = start.plusDays(1);
            for (int i = 0; i < 30; i++) amend(i % AMBITIONS, half * 3 + i / AMBITIONS, start.plusDays(1 + i));
            meet(half, start.plusDays(40));
            for (int i = 0; facts.size() < until; i++) carryOut(i, start.plusDays(41 + i));
        }
    }

    private void begin() {
        add(region.value(), new CollaborationEvent.Founded(region, "Regio"));
        var period = new Period(Country.FIRST, null);
        add(
                region.value(),
                new CollaborationEvent.FunctionAppointed(
                        function, secretary, Role.SECRETARY, texts.text("secretaris"), period));
        for (int i = 0; i < PARTIES; i++) {
            var party = new PartyId(texts.id());
            parties.add(party);
            functions.add(new FunctionId(texts.id()));
            people.add(new PersonId(texts.id()));
            var kind = i < 2 ? PartyKind.SWV_PO : PartyKind.MUNICIPALITY;
            add(party.value(), new PartyEvent.Registered(party, kind, "Partij " + i, null));
            add(region.value(), new CollaborationEvent.PartyAdmitted(party));
            var title = texts.text("wethouder onderwijs");
            add(
                    party.value(),
                    new PartyEvent.FunctionAppointed(functions.get(i), people.get(i), Role.DELEGATE, title, period));
        }
        for (int i = 0; i < AMBITIONS; i++) {
            var ambition = new AmbitionId(texts.id());
            ambitions.add(ambition);
            contents.add(new Texts8K(texts, i));
            var content = contents.get(i).content();
            add(
                    ambition.value(),
                    new AmbitionEvent.Proposed(ambition, region, parties.get(i % PARTIES), false, content));
        }
        var agenda = new AgendaId(texts.id());
        add(agenda.value(), new AgendaEvent.EditionOpened(agenda, region, edition()));
        pinned = List.of(new PinnedText(TextKind.AGENDA, agenda.value(), 1));
    }

    private List<PinnedText> pinned = List.of();

    private Edition edition() {
        var years = IntStream.range(2016, 2026)
                .mapToObj(year -> year + "-" + (year + 1))
                .toList();
        var lines =
                ambitions.stream().map(ambition -> new EditionLine(ambition, 1)).toList();
        return new Edition(texts.text("Agenda"), new Period(Country.FIRST, END), years, lines, null, null);
    }

    private void amend(int ambition, int which, LocalDate on) {
        day = on;
        int revision = 2 + which;
        add(
                ambitions.get(ambition).value(),
                new AmbitionEvent.Amended(revision, contents.get(ambition).next(which)));
    }

    private void meet(int half, LocalDate on) {
        day = on;
        var oogo = new OogoId(texts.id());
        add(
                oogo.value(),
                new OogoEvent.Convened(oogo, region, "OOGO " + half, on, LocalTime.of(13, 0), texts.text("zaal"), 0));
        for (int item = 1; item <= 5; item++) {
            var about = about(half, item);
            add(oogo.value(), new OogoEvent.ItemTabled(item, ItemKind.ADOPT, texts.text("Agendapunt"), null, about));
        }
        add(oogo.value(), new OogoEvent.Opened());
        for (int item = 1; item <= 5; item++) {
            for (int i = 0; i < PARTIES; i++)
                add(
                        oogo.value(),
                        new OogoEvent.PositionTaken(
                                item,
                                parties.get(i),
                                Position.AGREED,
                                about(half, item),
                                people.get(i),
                                functions.get(i),
                                null,
                                null,
                                null,
                                null,
                                true));
            add(
                    oogo.value(),
                    new OogoEvent.ItemConcluded(
                            item,
                            new DecisionId(texts.id()),
                            "OOGO " + half + "." + item,
                            Outcome.ADOPTED,
                            DecisionRule.DEFAULT,
                            about(half, item),
                            parties.stream()
                                    .map(party -> new Standing(party, Position.AGREED, null))
                                    .toList(),
                            null));
        }
        add(oogo.value(), new OogoEvent.Closed());
    }

    private List<PinnedText> about(int half, int item) {
        if (half == 0 && item == 1) return pinned;
        var ambition = ambitions.get((half * 5 + item) % AMBITIONS);
        return List.of(new PinnedText(TextKind.AMBITION, ambition.value(), 1 + half * 3));
    }

    private void carryOut(int which, LocalDate on) {
        day = on;
        int ambition = which % AMBITIONS;
        UUID stream = ambitions.get(ambition).value();
        var text = contents.get(ambition);
        if (which == 50) correct();
        else if (which % 3 == 0 && which > 1)
            add(
                    stream,
                    new ExecutionEvent.MeasurementRecorded(text.indicator(which), text.value(which), null, null, null));
        else if (which == 1) add(stream, new ExecutionEvent.TrekkerAssigned(List.of(leader(ambition))));
        else
            add(
                    stream,
                    new ExecutionEvent.ProgressReported(
                            text.action(which),
                            Progress.RUNNING,
                            texts.text("Dit loopt zoals wij hadden afgesproken.")));
    }

    private Leader leader(int ambition) {
        int party = ambition % PARTIES;
        return new Leader(parties.get(party), functions.get(party), people.get(party));
    }

    /** The newest measurement was another day, and is said again. */
    private void correct() {
        for (Fact fact : facts.reversed())
            if (fact.event() instanceof ExecutionEvent.MeasurementRecorded) {
                day = fact.origin().effective().lastDay().minusDays(1);
                add(UUID.fromString(fact.id().stream()), fact.event(), fact.id());
                return;
            }
    }

    private void add(UUID stream, Object event) {
        add(stream, event, null);
    }

    private void add(UUID stream, Object event, @Nullable FactId replaces) {
        var id = new FactId(stream.toString(), next.merge(stream.toString(), 1L, Long::sum) - 1);
        Instant recorded =
                facts.isEmpty() ? Instant.EPOCH : facts.getLast().recorded().plusSeconds(1);
        Instant now = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
        var reason = event instanceof AmbitionEvent.Amended ? texts.text("De tekst is bijgewerkt.") : null;
        var origin = new Origin(
                secretary,
                function,
                Role.SECRETARY,
                null,
                region,
                Day.of(day),
                reason,
                texts.id().toString(),
                replaces);
        facts.add(new Fact(id, facts.size() + 1L, now.isAfter(recorded) ? now : recorded, origin, event));
    }
}
