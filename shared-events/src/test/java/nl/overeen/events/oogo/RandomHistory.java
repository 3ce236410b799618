package nl.overeen.events.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.History;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Lasting;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Facts of one region, drawn from a seed: few days and stamps, so that everything meets everything. */
final class RandomHistory {
    static final Instant START = Instant.parse("2016-01-01T00:00:00Z");
    private static final String[] DAYS = {
        "2015", "2016-03", "2016-03-30", "2016-03-31", "2016-04-01", "2016-04-05", "2016-04-06", "2016-04-07", "2016-04"
    };

    private final History history = new History();
    final List<Fact> facts = history.facts();
    final List<OogoId> oogos = new ArrayList<>();
    private final Random random;
    private final CollaborationId collaboration;
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, List<Fact>> ends = new HashMap<>();
    private final List<UUID> ambitions = new ArrayList<>();
    private Instant recorded = START;

    RandomHistory(long seed) {
        random = new Random(seed);
        collaboration = new CollaborationId(id());
        add(collaboration.value(), new CollaborationEvent.Founded(collaboration, "r"), day());
        for (int i = 0; i < 3; i++) propose();
        for (int i = 0; i < 3; i++) convene();
        int size = 20 + random.nextInt(60);
        while (facts.size() < size) step();
    }

    Instant someInstant() {
        return START.plusSeconds(random.nextInt(80));
    }

    LocalDate someDay() {
        return day().lastDay().plusDays(random.nextInt(3) - 1);
    }

    OogoId someOogo() {
        return oogos.get(random.nextInt(oogos.size()));
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0 -> propose();
            case 1 -> convene();
            case 2, 3 -> amend();
            case 4, 5, 6 -> inOogo();
            case 7 -> add(collaboration.value(), new CollaborationEvent.PartyAdmitted(new PartyId(id())), day());
            default -> correct();
        }
    }

    private void propose() {
        UUID ambition = id();
        ambitions.add(ambition);
        revisions.put(ambition.toString(), 1);
        add(
                ambition,
                new AmbitionEvent.Proposed(new AmbitionId(ambition), collaboration, party(), false, content()),
                day());
    }

    private void amend() {
        UUID ambition = ambitions.get(random.nextInt(ambitions.size()));
        int revision = revisions.merge(ambition.toString(), 1, Integer::sum);
        Object event = random.nextInt(4) > 0
                ? new AmbitionEvent.Amended(revision, content())
                : new AmbitionEvent.DraftShared(new AmbitionId(ambition), collaboration, party(), revision, content());
        add(ambition, event, day());
    }

    private void convene() {
        OogoId oogo = new OogoId(id());
        oogos.add(oogo);
        add(oogo.value(), convened(oogo), day());
    }

    private OogoEvent.Convened convened(OogoId oogo) {
        LocalDate day = LocalDate.of(2016, 4, 5 + random.nextInt(2));
        @Nullable LocalTime time = random.nextBoolean() ? LocalTime.of(13 + random.nextInt(2), 0) : null;
        return new OogoEvent.Convened(oogo, collaboration, "n", day, time, null, 0);
    }

    private void inOogo() {
        int item = 1 + random.nextInt(3);
        UUID ambition = ambitions.get(random.nextInt(ambitions.size()));
        var texts = List.of(new PinnedText(TextKind.AMBITION, ambition, 1 + random.nextInt(3)));
        Object event = switch (random.nextInt(5)) {
            case 0 -> new OogoEvent.ItemWithdrawn(item);
            case 1 -> new OogoEvent.ItemRetabled(item, texts);
            case 2 -> new OogoEvent.Opened();
            default -> new OogoEvent.ItemTabled(item, ItemKind.ADOPT, text(), null, texts);
        };
        add(someOogo().value(), event, day());
    }

    /** Corrects or voids the newest fact of a chain: of lasting facts and of voidings too. */
    private void correct() {
        var streams = ends.values().stream().filter(list -> !list.isEmpty()).toList();
        var stream = streams.get(random.nextInt(streams.size()));
        Fact earlier = stream.remove(random.nextInt(stream.size()));
        Object said = earlier.event() instanceof FactVoided ? first(earlier).event() : earlier.event();
        Object event = random.nextInt(3) == 0 ? new FactVoided() : again(said);
        add(UUID.fromString(earlier.id().stream()), event, day(), earlier);
    }

    private Object again(Object said) {
        return said instanceof OogoEvent.Convened convened ? convened(convened.oogo()) : said;
    }

    private Fact first(Fact fact) {
        @Nullable FactId replaces = fact.origin().replaces();
        if (replaces == null) return fact;
        return first(
                facts.stream().filter(f -> f.id().equals(replaces)).findFirst().orElseThrow());
    }

    private void add(UUID stream, Object event, Day effective) {
        add(stream, event, effective, null);
    }

    private void add(UUID stream, Object event, Day effective, @Nullable Fact replaces) {
        if (random.nextInt(3) > 0) recorded = recorded.plusSeconds(random.nextInt(3));
        history.on(effective.written()).recorded(recorded);
        Fact fact = replaces == null ? history.add(stream, event) : history.correct(replaces, event);
        String key = fact.id().stream();
        ends.computeIfAbsent(key, any -> new ArrayList<>()).add(fact);
        if (event instanceof Lasting && random.nextBoolean()) ends.get(key).remove(fact);
    }

    private Day day() {
        return new Day(DAYS[random.nextInt(DAYS.length)]);
    }

    private PartyId party() {
        return new PartyId(id());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Text text() {
        return new Text(id().toString(), "n", "c");
    }

    private Content content() {
        return Content.titled(text());
    }
}
