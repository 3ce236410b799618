package nl.overeen.query.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent.AmbitionsOrdered;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.FoundationEvent.ThemeDefined;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRetired;
import nl.overeen.events.collaboration.FoundationEvent.ThemeRevised;
import nl.overeen.events.collaboration.Theme;
import nl.overeen.events.collaboration.ThemeKind;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Lasting;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** A small region drawn from a seed: few days, many corrections, so that everything bears on everything. */
final class RandomRegion {
    final CollaborationId id;
    final List<Fact> facts = new ArrayList<>();
    final List<RandomText> ambitions = new ArrayList<>();
    final List<OogoId> oogos = new ArrayList<>();
    private final Random random;
    private final List<PartyId> parties = new ArrayList<>();
    private final List<ThemeId> themes = new ArrayList<>();
    private final Map<UUID, Integer> editions = new HashMap<>();
    private final Map<UUID, Integer> items = new HashMap<>();
    private final List<Fact> correctable = new ArrayList<>();
    private final List<Fact> reserved = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private Instant recorded = Instant.parse("2016-01-04T08:00:00Z");

    RandomRegion(long seed) {
        random = new Random(seed);
        id = new CollaborationId(id());
        add(id.value(), new Founded(id, "r"), today());
        for (int i = 0; i < 2; i++) {
            var party = new PartyId(id());
            parties.add(party);
            add(party.value(), new Registered(party, PartyKind.MUNICIPALITY, "p" + i, null), today());
        }
        for (int i = 0; i < 2; i++) propose();
        int size = 25 + random.nextInt(50);
        while (facts.size() < size) step();
    }

    LocalDate someDay() {
        return LocalDate.of(2016, 1, 10).plusDays(random.nextInt(60));
    }

    Instant someInstant() {
        return random.nextInt(3) == 0
                ? Instant.MAX
                : facts.get(random.nextInt(facts.size())).recorded();
    }

    OogoId someOogo() {
        return one(oogos);
    }

    private void step() {
        recorded = recorded.plusSeconds(random.nextInt(36) * 3_600L);
        switch (random.nextInt(18)) {
            case 0 -> propose();
            case 1, 2, 3 -> amend();
            case 4 -> convene();
            case 5, 6, 7 -> conclude();
            case 8, 16, 17 -> settle();
            case 9 -> edition();
            case 10 -> theme();
            case 11, 12 -> execute();
            default -> correct();
        }
    }

    private void propose() {
        var text = new RandomText(new AmbitionId(id()), one(parties), random);
        ambitions.add(text);
        add(text.id.value(), new Proposed(text.id, id, one(parties), false, text.content()), today());
    }

    private void amend() {
        RandomText text = one(ambitions);
        text.change();
        add(text.id.value(), new Amended(text.revision(), text.content()), today());
    }

    private void convene() {
        var oogo = new OogoId(id());
        oogos.add(oogo);
        add(oogo.value(), convened(oogo), today().minusDays(random.nextInt(9)));
    }

    private Convened convened(OogoId oogo) {
        @Nullable LocalTime time = random.nextBoolean() ? LocalTime.of(13 + random.nextInt(2), 0) : null;
        return new Convened(oogo, id, "n", today().plusDays(random.nextInt(8) - 3), time, null, 0);
    }

    private void conclude() {
        if (oogos.isEmpty()) return;
        OogoId oogo = one(oogos);
        if (random.nextInt(5) == 0) {
            LocalDate to = today().plusDays(random.nextInt(5));
            add(oogo.value(), new Reconvened(to, null, null, 0), today());
            return;
        }
        int item = items.merge(oogo.value(), 1, Integer::sum);
        RandomText text = one(ambitions);
        PinnedText pinned = editions.isEmpty() || random.nextBoolean()
                ? new PinnedText(TextKind.AMBITION, text.id.value(), 1 + random.nextInt(text.revision()))
                : edition(one(List.copyOf(new java.util.TreeSet<>(editions.keySet()))));
        Outcome outcome = one(List.of(
                Outcome.ADOPTED,
                Outcome.ADOPTED_WITH_RESERVATION,
                Outcome.ADOPTED_WITH_RESERVATION,
                Outcome.NO_AGREEMENT));
        boolean isReserved = outcome == Outcome.ADOPTED_WITH_RESERVATION;
        if (isReserved) add(oogo.value(), position(item, pinned), today());
        var standing = new Standing(
                parties.getFirst(),
                isReserved ? Position.AGREED_WITH_RESERVATION : Position.AGREED,
                isReserved ? NotBound.RESERVATION : null);
        var concluded = new ItemConcluded(
                item,
                new DecisionId(id()),
                "n." + item,
                outcome,
                DecisionRule.DEFAULT,
                List.of(pinned),
                List.of(standing),
                null);
        add(oogo.value(), concluded, today());
        if (isReserved || random.nextInt(3) == 0) reserved.add(facts.getLast());
    }

    private PositionTaken position(int item, PinnedText pinned) {
        return new PositionTaken(
                item,
                parties.getFirst(),
                Position.AGREED_WITH_RESERVATION,
                List.of(pinned),
                new PersonId(id()),
                new FunctionId(id()),
                null,
                null,
                today().plusDays(random.nextInt(40)),
                null,
                false);
    }

    private void settle() {
        if (reserved.isEmpty()) return;
        Fact fact = random.nextBoolean() ? reserved.getLast() : one(reserved);
        var it = (ItemConcluded) fact.event();
        var person = new PersonId(id());
        var function = new FunctionId(id());
        Object event = switch (random.nextInt(4)) {
            case 0 -> new RatificationRefused(it.item(), it.decision(), parties.getFirst(), person, function);
            case 1 ->
                new DecisionJoined(
                        it.item(),
                        it.decision(),
                        parties.getLast(),
                        person,
                        function,
                        new nl.overeen.events.id.MandateId(id()));
            default ->
                new PositionRatified(
                        it.item(),
                        it.decision(),
                        parties.getFirst(),
                        person,
                        function,
                        new nl.overeen.events.id.MandateId(id()));
        };
        add(UUID.fromString(fact.id().stream()), event, today());
    }

    private PinnedText edition(UUID agenda) {
        return new PinnedText(TextKind.AGENDA, agenda, 1 + random.nextInt(editions.get(agenda)));
    }

    private void edition() {
        var lines = new ArrayList<EditionLine>();
        for (RandomText text : ambitions)
            if (random.nextInt(3) > 0) lines.add(new EditionLine(text.id, 1 + random.nextInt(text.revision())));
        java.util.Collections.shuffle(lines, random);
        var edition = new Edition(text(), new Period(today(), null), List.of(), lines, null, null);
        if (editions.isEmpty() || random.nextInt(3) == 0) {
            var agenda = new AgendaId(id());
            editions.put(agenda.value(), 1);
            add(agenda.value(), new EditionOpened(agenda, id, edition), today());
        } else {
            UUID agenda = one(List.copyOf(new java.util.TreeSet<>(editions.keySet())));
            add(agenda, new AmbitionsOrdered(editions.merge(agenda, 1, Integer::sum), edition), today());
        }
    }

    private void theme() {
        var content = new Theme(ThemeKind.DOMAIN, text(), null);
        if (themes.isEmpty() || random.nextInt(3) == 0) {
            themes.add(new ThemeId(id()));
            add(id.value(), new ThemeDefined(themes.getLast(), content), today());
        } else {
            Object event =
                    random.nextInt(3) == 0 ? new ThemeRetired(one(themes)) : new ThemeRevised(one(themes), content);
            add(id.value(), event, today());
        }
    }

    private void execute() {
        RandomText text = one(ambitions);
        add(text.id.value(), executed(text), today().minusDays(random.nextInt(12)));
    }

    private Object executed(RandomText text) {
        return switch (random.nextInt(3)) {
            case 0 -> new TrekkerAssigned(List.of(new Leader(one(parties), new FunctionId(id()), new PersonId(id()))));
            case 1 ->
                new ProgressReported(
                        text.action, one(List.of(Progress.values())), random.nextBoolean() ? text() : null);
            default -> new MeasurementRecorded(text.indicator, BigDecimal.valueOf(random.nextInt(3)), null, null, null);
        };
    }

    /** Corrects or voids the newest fact of a chain, of a voiding too. */
    private void correct() {
        if (correctable.isEmpty()) return;
        Fact earlier = correctable.remove(random.nextInt(correctable.size()));
        Object said = earlier.event();
        for (Fact fact = earlier; said instanceof FactVoided; said = fact.event()) {
            FactId before = java.util.Objects.requireNonNull(fact.origin().replaces());
            fact = facts.stream()
                    .filter(each -> each.id().equals(before))
                    .findFirst()
                    .orElseThrow();
        }
        Object event =
                random.nextInt(3) == 0 && !(earlier.event() instanceof FactVoided) ? new FactVoided() : again(said);
        add(UUID.fromString(earlier.id().stream()), event, today().minusDays(random.nextInt(9)), earlier.id());
    }

    private Object again(Object said) {
        return switch (said) {
            case Convened it -> convened(it.oogo());
            case MeasurementRecorded it ->
                new MeasurementRecorded(it.indicator(), BigDecimal.valueOf(random.nextInt(3)), null, null, null);
            default -> said;
        };
    }

    private void add(UUID stream, Object event, LocalDate effective) {
        add(stream, event, effective, null);
    }

    private void add(UUID stream, Object event, LocalDate effective, @Nullable FactId replaces) {
        long number = next.merge(stream.toString(), 1L, Long::sum) - 1;
        var origin = new Origin(
                new PersonId(id.value()),
                null,
                Role.SECRETARY,
                null,
                id,
                new Day(effective.toString()),
                null,
                "r",
                replaces);
        facts.add(new Fact(new FactId(stream.toString(), number), facts.size() * 2L + 1, recorded, origin, event));
        boolean plain = !(event instanceof Lasting || event instanceof Founded || event instanceof Registered);
        if (plain) correctable.add(facts.getLast());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(recorded, ZoneOffset.UTC);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Text text() {
        return new Text(id().toString(), "n", "c");
    }
}
