package nl.overeen.system.matrix;

import static nl.overeen.system.matrix.PartyWrites.redacting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overeen.events.value.Role;
import nl.overeen.system.Json;
import nl.overeen.system.matrix.Writes.Asking;
import nl.overeen.system.matrix.Writes.Way;

/** Disputes, evaluations, and setting right what was recorded. */
final class AfterWrites {
    private static final String DISPUTE = "/v1/geschillen/{id}";
    private static final String EVALUATION = "/v1/evaluaties/{id}";
    private static final String CORRECTED = "/v1/feiten/{id}/correctie";
    private static final String VOIDED = "/v1/feiten/{id}/vervallen";

    private AfterWrites() {}

    static void to(Map<String, Asking> all) {
        all.put("/v1/geschillen", (things, who) -> {
            var meeting = disagreed(things);
            return new Sending("/v1/geschillen", meeting.dispute(), meeting.id(), null);
        });
        all.put(DISPUTE + "/standpunten", dispute("/standpunten", id -> Json.of("standpunt", "Het moet te toetsen")));
        all.put(
                DISPUTE + "/adviezen",
                dispute("/adviezen", id -> Json.of("van", "Geschillencommissie", "advies", "Noem een termijn")));
        all.put(DISPUTE + "/afloop", dispute("/afloop", id -> Json.of("uitkomst", "Ze zijn het eens")));
        all.put(DISPUTE + "/onleesbaarmaking", (things, who) -> {
            String dispute = raised(things);
            return Sending.to(dispute, DISPUTE + "/onleesbaarmaking", redacting(things, dispute));
        });
        all.put(
                "/v1/evaluaties",
                (things, who) -> new Sending(
                        "/v1/evaluaties", things.evaluation(), things.site().id(), null));
        all.put(
                EVALUATION + "/vervolg",
                (things, who) ->
                        Sending.to(things.evaluated().id(), EVALUATION + "/vervolg", Json.of("vervolg", "doorgaan")));
        all.put(EVALUATION + "/onleesbaarmaking", (things, who) -> {
            String evaluation = things.evaluated().id();
            return Sending.to(evaluation, EVALUATION + "/onleesbaarmaking", redacting(things, evaluation));
        });
    }

    private static Meeting disagreed(Things things) {
        return things.meeting()
                .opened()
                .agreed("po")
                .said("a", Meeting.disagreed())
                .concluded()
                .closed();
    }

    static String raised(Things things) {
        return disagreed(things).dispute().sentBy(things.site().as("a", Role.DELEGATE), "/v1/geschillen");
    }

    private static Asking dispute(String what, Function<String, Json> body) {
        return (things, who) -> {
            String dispute = raised(things);
            return Sending.to(dispute, DISPUTE + what, body.apply(dispute));
        };
    }

    /** Facts of each kind of home, recorded by each kind of role. */
    static List<Way> settingRight(String operation) {
        if (operation.equals(CORRECTED))
            return List.of(
                    new Way(CORRECTED, "/v1/ambities/{id}/metingen", (things, who) -> {
                        var ambition = things.ambition();
                        var measured = things.as(Role.MEMBER)
                                .post("/v1/ambities/" + ambition.id() + "/metingen", AgendaWrites.measuring(ambition))
                                .ok();
                        return fact(
                                ambition.id(),
                                measured.version(),
                                AgendaWrites.measuring(ambition).and("waarde", 13));
                    }),
                    new Way(CORRECTED, "/v1/partijen/{id}/mandaten", (things, who) -> {
                        var mandate = things.mandate();
                        var body = things.site().mandate(things.party(), mandate.id());
                        body.remove("id");
                        return fact(things.partyId(), mandate.answer().version(), body.and("tot", "2099-01-01"));
                    }),
                    new Way(CORRECTED, "/v1/samenwerkingen/{id}/themas", (things, who) -> {
                        var theme = things.theme();
                        return fact(
                                things.site().id(),
                                theme.answer().version(),
                                Json.of("soort", "focuspunt", "naam", "Anders"));
                    }),
                    new Way(CORRECTED, "/v1/evaluaties", (things, who) -> {
                        var evaluated = things.evaluated();
                        return fact(evaluated.id(), 1, things.evaluation().and("oordeel", "niet-bereikt"));
                    }));
        if (operation.equals(VOIDED))
            return List.of(
                    new Way(VOIDED, "/v1/partijen/{id}/functies", (things, who) -> {
                        var person = things.site().person(Site.some());
                        var function = things.site().appoint(things.home(), person, "medewerker");
                        return fact(things.partyId(), function.answer().version());
                    }),
                    new Way(VOIDED, "/v1/samenwerkingen/{id}/functies", (things, who) -> {
                        var person = things.site().person(Site.some());
                        var function = things.site().appoint(things.region(), person, "auditor");
                        return fact(things.site().id(), function.answer().version());
                    }),
                    new Way(
                            VOIDED,
                            "/v1/partijen/{id}/vertegenwoordigingen",
                            (things, who) -> fact(
                                    things.partyId(),
                                    things.representation().answer().version())),
                    new Way(VOIDED, "/v1/oogos/{id}/agendapunten/{nummer}/afronding", (things, who) -> {
                        var meeting =
                                things.meeting().opened().agreed("a", "po").concluded();
                        return fact(meeting.id(), things.version(meeting.id()));
                    }));
        return List.of();
    }

    /** @param number counted from one, as a version is */
    private static Sending fact(String stream, long number) {
        return Sending.to(stream, "/v1/feiten/{id}." + (number - 1) + "/vervallen", Json.of("reden", "Vergissing"));
    }

    private static Sending fact(String stream, long number, Json content) {
        return Sending.to(
                stream,
                "/v1/feiten/{id}." + (number - 1) + "/correctie",
                Json.of("inhoud", content, "reden", "Vergissing"));
    }
}
