package nl.overeen.command.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.CommandService;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Merging and handing over on the real store: all of the ambitions change, or none. */
class AmbitionsTest {
    @AutoClose
    private static final Running RUNNING = new Running(CommandService.class, Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);
    private static FunctionId successor;

    private Goal goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of());
    private Action action = new Action(new ActionId(UUID.randomUUID()), "1.1", text(), null);

    @BeforeAll
    static void start() {
        successor = World.function();
        var always = new Period(java.time.LocalDate.of(2016, 1, 1), null);
        WORLD.fact(
                WORLD.party,
                "2016-01-01",
                new PartyEvent.FunctionAppointed(
                        successor, new PersonId(UUID.randomUUID()), Role.DELEGATE, text(), always));
        WORLD.fact(
                WORLD.party,
                "2016-01-01",
                new PartyEvent.FunctionAppointed(
                        World.function(), WORLD.person("partijbeheerder"), Role.PARTY_STEWARD, text(), always));
    }

    @Test
    void aMergerIsOneActInSourceAndTargets() {
        AmbitionId a = proposed();
        AmbitionId b = proposed();
        AmbitionId source = proposed();
        var answer = merge(
                source,
                body(into(a, goal.id().toString(), ""), into(b, "", action.id().toString())));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.json().path("id").asString()).isEqualTo(source.toString());
        assertThat(answer.json().path("versie").asLong()).isEqualTo(2);
        assertThat(last(source)).isInstanceOfSatisfying(Merged.class, merged -> {
            assertThat(merged.content().ending()).isEqualTo(new Ending(List.of(a, b)));
            assertThat(merged.revision()).isEqualTo(2);
        });
        assertThat(last(a)).isInstanceOfSatisfying(Absorbed.class, taken -> {
            assertThat(taken.from()).isEqualTo(source);
            assertThat(taken.content().goals()).endsWith(goal).hasSize(2);
            assertThat(taken.content().actions()).hasSize(1);
        });
        assertThat(last(b))
                .isInstanceOfSatisfying(
                        Absorbed.class,
                        taken -> assertThat(taken.content().actions()).hasSize(2));
        var requests = List.of(source, a, b).stream()
                .map(each -> WORLD.facts(each).getLast().origin().request())
                .distinct();
        assertThat(requests).hasSize(1);
    }

    @Test
    void aTargetThatCannotTakeItLeavesEverythingAsItWas() {
        AmbitionId a = proposed();
        AmbitionId source = proposed();
        String rest = into(a, goal.id().toString(), action.id().toString());
        for (AmbitionId bad : List.of(
                new AmbitionId(UUID.randomUUID()),
                new AmbitionId(WORLD.party.value()),
                proposed("2016-02-01", true, WORLD.outside, WORLD.collaboration),
                proposed("2016-02-01", false, WORLD.party, new CollaborationId(UUID.randomUUID()))))
            assertThat(merge(source, body(rest, into(bad, "", ""))).code()).isEqualTo("samenvoeging.ambitie-onbekend");
        AmbitionId own = proposed("2016-02-01", true, WORLD.party, WORLD.collaboration);
        assertThat(merge(source, body(rest, into(own, "", ""))).code()).isEqualTo("samenvoeging.concept");
        AmbitionId changedLater = proposed("2016-05-01", false, WORLD.party, WORLD.collaboration);
        assertThat(merge(
                                source,
                                body(rest, into(changedLater, "", ""))
                                        .replace("\"reden\"", "\"geldtOp\":\"2016-04-01\",\"reden\""))
                        .code())
                .isEqualTo("ambitie.eerder-dan-laatste-wijziging");
        assertThat(WORLD.facts(source)).hasSize(1);
        assertThat(WORLD.facts(a)).hasSize(1);
    }

    @Test
    void aMergedAmbitionAndADraftAreNotMerged() {
        AmbitionId target = proposed();
        AmbitionId source = proposed();
        String body = body(into(target, goal.id().toString(), action.id().toString()));
        assertThat(merge(source, body).status()).isEqualTo(200);
        AmbitionId third = proposed();
        assertThat(merge(
                                third,
                                body(into(
                                        source,
                                        goal.id().toString(),
                                        action.id().toString())))
                        .code())
                .isEqualTo("ambitie.beeindigd");
        assertThat(WORLD.facts(third)).hasSize(1);
        AmbitionId draft = proposed("2016-02-01", true, WORLD.party, WORLD.collaboration);
        assertThat(merge(draft, body).code()).isEqualTo("samenvoeging.concept");
        AmbitionId hidden = proposed("2016-02-01", true, WORLD.outside, WORLD.collaboration);
        assertThat(merge(hidden, body).status()).isEqualTo(404);
    }

    @Test
    void theVersionOfTheAmbitionThatGoesUpMustBeSaid() {
        AmbitionId target = proposed();
        AmbitionId source = proposed();
        String path = "/v1/ambities/" + source + "/samenvoegingen";
        String body = body(into(target, goal.id().toString(), action.id().toString()));
        assertThat(asMember(path, body).code()).isEqualTo("versie.ontbreekt");
        assertThat(asMember(path, body, "If-Match", "\"2\"").status()).isEqualTo(412);
        assertThat(WORLD.facts(target)).hasSize(1);
    }

    @Test
    void aHandOverMovesThePortfolioOfAFunctionInOneAct() {
        var leaving = new Leader(WORLD.party, World.function(), new PersonId(UUID.randomUUID()));
        var beside = new Leader(WORLD.outside, World.function(), new PersonId(UUID.randomUUID()));
        AmbitionId a = led(leaving, beside);
        AmbitionId b = led(leaving);
        var answer = handOver("secretaris", WORLD.collaboration, leaving, successor, a, b);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(last(a)).isInstanceOfSatisfying(TrekkerAssigned.class, moved -> {
            assertThat(moved.leaders()).last().isEqualTo(beside);
            assertThat(moved.leaders())
                    .first()
                    .satisfies(leader -> assertThat(leader.function()).isEqualTo(successor));
        });
        assertThat(last(b)).isInstanceOf(TrekkerAssigned.class);
        assertThat(WORLD.facts(b)).hasSize(3);
    }

    @Test
    void aHandOverIsRefusedAsAWholeWhereTheFunctionDoesNotLeadOrCannotFollow() {
        var leaving = new Leader(WORLD.party, World.function(), new PersonId(UUID.randomUUID()));
        AmbitionId a = led(leaving);
        AmbitionId free = proposed();
        assertThat(handOver("secretaris", WORLD.collaboration, leaving, successor, a, free)
                        .code())
                .isEqualTo("overdracht.trekt-niet");
        assertThat(handOver("secretaris", WORLD.collaboration, leaving, World.function(), a)
                        .code())
                .isEqualTo("trekker.functie-niet-geldig");
        assertThat(handOver("secretaris", WORLD.collaboration, leaving, leaving.function(), a)
                        .code())
                .isEqualTo("overdracht.zelfde-functie");
        AmbitionId elsewhere = proposed("2016-02-01", false, WORLD.party, new CollaborationId(UUID.randomUUID()));
        AmbitionId hidden = proposed("2016-02-01", true, WORLD.outside, WORLD.collaboration);
        for (AmbitionId bad : List.of(elsewhere, hidden, new AmbitionId(UUID.randomUUID())))
            assertThat(handOver("secretaris", WORLD.collaboration, leaving, successor, a, bad)
                            .code())
                    .isEqualTo("overdracht.ambitie-onbekend");
        assertThat(WORLD.facts(a)).hasSize(2);
    }

    @Test
    void aPartyStewardHandsOverWithinTheOwnParty() {
        var ours = new Leader(WORLD.party, World.function(), new PersonId(UUID.randomUUID()));
        var theirs = new Leader(WORLD.outside, World.function(), new PersonId(UUID.randomUUID()));
        AmbitionId a = led(ours, theirs);
        assertThat(handOver("partijbeheerder", WORLD.party, theirs, successor, a)
                        .status())
                .isEqualTo(403);
        assertThat(handOver("partijbeheerder", WORLD.party, ours, successor, a).status())
                .isEqualTo(200);
    }

    private Running.Answer handOver(String who, Object behalf, Leader from, FunctionId to, AmbitionId... ambitions) {
        String body = "{\"partij\":\"%s\",\"van\":\"%s\",\"naar\":\"%s\",\"ambities\":[%s],\"reden\":\"vertrek\"}"
                .formatted(
                        from.party(),
                        from.function(),
                        to,
                        java.util.Arrays.stream(ambitions)
                                .map(id -> "\"" + id + "\"")
                                .collect(java.util.stream.Collectors.joining(",")));
        return RUNNING.post(
                who, "/v1/samenwerkingen/" + WORLD.collaboration + "/overdrachten", body, "Namens", behalf.toString());
    }

    private static Running.Answer merge(AmbitionId source, String body) {
        return asMember("/v1/ambities/" + source + "/samenvoegingen", body, "If-Match", "\"1\"");
    }

    private static Running.Answer asMember(String path, String body, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Namens";
        headers[1] = WORLD.party.toString();
        System.arraycopy(more, 0, headers, 2, more.length);
        return RUNNING.post("medewerker", path, body, headers);
    }

    private static String body(String... targets) {
        return "{\"naar\":[" + String.join(",", targets) + "],\"reden\":\"samen verder\"}";
    }

    private static String into(AmbitionId target, String goal, String action) {
        return "{\"ambitie\":\"" + target + "\",\"doelen\":[" + quoted(goal) + "],\"acties\":[" + quoted(action) + "]}";
    }

    private static String quoted(String id) {
        return id.isEmpty() ? "" : "\"" + id + "\"";
    }

    private AmbitionId led(Leader... leaders) {
        AmbitionId ambition = proposed();
        WORLD.fact(ambition, "2016-03-01", new TrekkerAssigned(List.of(leaders)));
        return ambition;
    }

    /** Each with a goal and an action of its own, which the test then speaks of. */
    private AmbitionId proposed() {
        goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of());
        action = new Action(new ActionId(UUID.randomUUID()), "1.1", text(), null);
        return proposed("2016-02-01", false, WORLD.party, WORLD.collaboration);
    }

    private AmbitionId proposed(String day, boolean draft, PartyId proposer, CollaborationId where) {
        var ambition = new AmbitionId(UUID.randomUUID());
        var content = new Content(
                text(), null, List.of(), List.of(goal), List.of(action), List.of(), null, null, null, List.of(), null);
        WORLD.fact(ambition, day, new Proposed(ambition, where, proposer, draft, content));
        return ambition;
    }

    private static Object last(AmbitionId ambition) {
        return WORLD.facts(ambition).getLast().event();
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
