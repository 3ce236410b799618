package nl.overeen.command.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.command.CommandService;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Convened;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft does not exist for another party, whatever is asked of it: every answer is that to an id that nothing has. */
class HiddenDraftTest {
    private static final String NOTHING = UUID.randomUUID().toString();

    @AutoClose
    private static final Running RUNNING = new Running(CommandService.class, Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);
    private static String draft;
    private static String shared;
    private static Leader leading;
    private static final OogoId OOGO = new OogoId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        WORLD.fact(WORLD.collaboration, "2016-01-01", new CollaborationEvent.PartyAdmitted(WORLD.outside));
        appoint("partijbeheerder", Role.PARTY_STEWARD);
        appoint("gedelegeerde", Role.DELEGATE);
        var period = new Period(LocalDate.of(2016, 1, 1), null);
        for (Role role : List.of(Role.EVALUATOR, Role.AUDITOR))
            WORLD.fact(
                    WORLD.collaboration,
                    "2016-01-01",
                    new CollaborationEvent.FunctionAppointed(
                            World.function(), WORLD.person(role.code()), role, text(), period));
        draft = proposed(true, WORLD.outside);
        shared = proposed(false, WORLD.party);
        leading = new Leader(WORLD.party, World.function(), WORLD.person("trekker"));
        WORLD.fact(shared, "2016-03-01", new TrekkerAssigned(List.of(leading)));
        var day = LocalDate.of(2016, 4, 6);
        WORLD.fact(OOGO, "2016-03-01", new Convened(OOGO, WORLD.collaboration, "2016-1", day, null, null, 0));
    }

    static Stream<Arguments> asked() {
        String own = "\"ambitie\":\"ID\"";
        return Stream.of(
                Arguments.of("/v1/ambities/ID/delen", "{}"),
                Arguments.of("/v1/ambities/ID/wijzigingen", "{\"titel\":\"Anders\",\"reden\":\"beter\"}"),
                Arguments.of("/v1/ambities/ID/intrekking", "{\"reden\":\"klaar\"}"),
                Arguments.of(
                        "/v1/ambities/ID/samenvoegingen",
                        "{\"naar\":[{\"ambitie\":\"" + NOTHING + "\"}],\"reden\":\"samen\"}"),
                Arguments.of("/v1/ambities/SHARED/samenvoegingen", "{\"naar\":[{" + own + "}],\"reden\":\"samen\"}"),
                Arguments.of(
                        "/v1/ambities/ID/trekkers",
                        "{\"partijen\":[{\"partij\":\"" + NOTHING + "\",\"functie\":\"" + NOTHING + "\"}]}"),
                Arguments.of("/v1/ambities/ID/voortgang", "{\"actie\":\"" + NOTHING + "\",\"stand\":\"loopt\"}"),
                Arguments.of("/v1/ambities/ID/metingen", "{\"indicator\":\"" + NOTHING + "\",\"waarde\":1}"),
                Arguments.of(
                        "/v1/ambities/SHARED/wijzigingen",
                        "{\"koppelingen\":[{\"soort\":\"koppelen\"," + own + "}],\"reden\":\"samen\"}"),
                Arguments.of("/v1/feiten/ID.0/vervallen", "{\"reden\":\"vergissing\"}"),
                Arguments.of(
                        "/v1/samenwerkingen/REGION/agendas",
                        "{\"naam\":\"Agenda\",\"van\":\"2016-08-01\",\"ambities\":[{" + own + ",\"revisie\":1}]}"),
                Arguments.of(
                        "/v1/oogos/" + OOGO + "/agendapunten",
                        "{\"titel\":\"Punt\",\"soort\":\"vaststellen\","
                                + "\"teksten\":[{\"soort\":\"ambitie\",\"id\":\"ID\",\"revisie\":1}]}"),
                Arguments.of(
                        "/v1/evaluaties",
                        "{\"samenwerking\":\"REGION\",\"onderwerp\":{\"soort\":\"ambitie\",\"id\":\"ID\"},"
                                + "\"oordeel\":\"bereikt\",\"bevinding\":\"goed\"}"),
                Arguments.of(
                        "/v1/evaluaties",
                        "{\"samenwerking\":\"REGION\",\"onderwerp\":{\"soort\":\"samenwerking\",\"id\":\"REGION\"},"
                                + "\"oordeel\":\"bereikt\",\"bevinding\":\"goed\","
                                + "\"bewijs\":[{\"tekst\":\"zie\",\"feit\":\"ID.0\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aDraftDoesNotExistForOthersWhateverIsAskedOfIt(String path, String body) {
        for (String who :
                List.of("medewerker", "gedelegeerde", "partijbeheerder", "secretaris", "evaluator", "auditor"))
            for (String version : List.of("", "1", "2")) {
                String about = who + " " + version;
                String said = ask(who, path, body, draft, version);
                assertThat(said).as(about).isEqualTo(ask(who, path, body, NOTHING, version));
                assertThat(said).as(about).doesNotStartWith("2").doesNotContain("veld.");
            }
    }

    @Test
    void aHandOverNamesNoDraftOfAnotherParty() {
        String free = proposed(false, WORLD.party);
        String body =
                "{\"partij\":\"%s\",\"van\":\"%s\",\"naar\":\"%s\",\"ambities\":[\"%s\",\"ID\"],\"reden\":\"weg\"}"
                        .formatted(WORLD.party, leading.function(), successor(), free);
        String path = "/v1/samenwerkingen/REGION/overdrachten";
        assertThat(ask("secretaris", path, body, draft, ""))
                .isEqualTo(ask("secretaris", path, body, NOTHING, ""))
                .contains("overdracht.ambitie-onbekend");
    }

    private static String ask(String who, String path, String body, String id, String version) {
        boolean region = List.of("secretaris", "evaluator", "auditor").contains(who);
        String behalf = region ? WORLD.collaboration.toString() : WORLD.party.toString();
        var headers = new java.util.ArrayList<>(List.of("Namens", behalf, "X-Request-Id", NOTHING));
        if (!version.isEmpty()) headers.addAll(List.of("If-Match", "\"" + version + "\""));
        var answer = RUNNING.post(who, filled(path, id), filled(body, id), headers.toArray(String[]::new));
        String said = answer.response().body().replace("\"verzoek\":\"" + NOTHING + "\"", "");
        return answer.status() + said.replace(id, "ID");
    }

    private static String filled(String asked, String id) {
        return asked.replace("SHARED", shared)
                .replace("REGION", WORLD.collaboration.toString())
                .replace("ID", id);
    }

    private static String proposed(boolean hidden, PartyId proposer) {
        var id = new AmbitionId(UUID.randomUUID());
        var action = new Action(new ActionId(UUID.randomUUID()), null, text(), null);
        var content = new Content(
                text(), null, List.of(), List.of(), List.of(action), List.of(), null, null, null, List.of(), null);
        WORLD.fact(id, "2016-02-01", new Proposed(id, WORLD.collaboration, proposer, hidden, content));
        return id.toString();
    }

    private static Object successor() {
        return appoint("opvolger", Role.MEMBER);
    }

    private static Object appoint(String subject, Role role) {
        var function = World.function();
        WORLD.fact(
                WORLD.party,
                "2016-01-01",
                new PartyEvent.FunctionAppointed(
                        function, WORLD.person(subject), role, text(), new Period(LocalDate.of(2016, 1, 1), null)));
        return function;
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
