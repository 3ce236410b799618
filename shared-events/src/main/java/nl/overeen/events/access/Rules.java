package nl.overeen.events.access;

import static nl.overeen.events.value.Role.DELEGATE;
import static nl.overeen.events.value.Role.EVALUATOR;
import static nl.overeen.events.value.Role.MEMBER;
import static nl.overeen.events.value.Role.PARTY_STEWARD;
import static nl.overeen.events.value.Role.SECRETARY;

import java.util.List;
import java.util.Set;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.value.Role;

/** The table of rules: an operation without a row here is refused, and its description fails the build. */
public final class Rules {
    public static final List<Rule> TABLE = List.of(
            open("/v1/openapi.json"),
            loggedIn("/v1/ik"),
            loggedIn("/v1/samenwerkingen"),
            read("/v1/samenwerkingen/{id}"),
            read("/v1/samenwerkingen/{id}/herkomst"),
            read("/v1/samenwerkingen/{id}/themas"),
            read("/v1/samenwerkingen/{id}/procedure"),
            read("/v1/samenwerkingen/{id}/visie"),
            read("/v1/samenwerkingen/{id}/uitgangspunten"),
            read("/v1/samenwerkingen/{id}/overlegstructuur"),
            read("/v1/samenwerkingen/{id}/agenda"),
            read("/v1/samenwerkingen/{id}/agenda/herkomst"),
            read("/v1/samenwerkingen/{id}/agenda/vergelijking"),
            read("/v1/samenwerkingen/{id}/agenda/vergelijking/lijst"),
            read("/v1/samenwerkingen/{id}/besluiten"),
            read("/v1/besluiten/{id}"),
            read("/v1/samenwerkingen/{id}/gebeurtenissen"),
            read("/v1/samenwerkingen/{id}/live"),
            read("/v1/ambities/{id}"),
            read("/v1/ambities/{id}/revisies/{revisie}"),
            read("/v1/ambities/{id}/verschil"),
            read("/v1/ambities/{id}/herkomst"),
            read("/v1/samenwerkingen/{id}/agendas"),
            read("/v1/agendas/{id}"),
            read("/v1/oogos"),
            read("/v1/oogos/{id}"),
            read("/v1/oogos/{id}/herkomst"),
            read("/v1/oogos/{id}/besluitenlijst"),
            read("/v1/samenwerkingen/{id}/toezeggingen"),
            read("/v1/partijen/{id}"),
            read("/v1/partijen/{id}/herkomst"),
            read("/v1/documenten"),
            read("/v1/documenten/{id}"),
            read("/v1/documenten/{id}/overlegbewijs"),
            read("/v1/geschillen"),
            read("/v1/geschillen/{id}"),
            read("/v1/samenwerkingen/{id}/evaluaties"),
            read("/v1/evaluaties/{id}"),
            read("/v1/samenwerkingen/{id}/mijn-werk"),
            administer("/v1/personen"),
            administer("/v1/personen/{id}/vergetelheid"),
            administer("/v1/samenwerkingen"),
            administer("/v1/partijen"),
            administer("/v1/samenwerkingen/{id}/onleesbaarmaking"),
            administer("/v1/partijen/{id}/onleesbaarmaking"),
            administer("/v1/ambities/{id}/onleesbaarmaking"),
            administer("/v1/oogos/{id}/onleesbaarmaking"),
            administer("/v1/documenten/{id}/onleesbaarmaking"),
            administer("/v1/geschillen/{id}/onleesbaarmaking"),
            administer("/v1/evaluaties/{id}/onleesbaarmaking"),
            write("/v1/documenten", false, MEMBER, DELEGATE, SECRETARY),
            write("/v1/documenten/{id}/versies", false, MEMBER, DELEGATE, SECRETARY),
            write("/v1/documenten/{id}/stappen", false, SECRETARY),
            write("/v1/geschillen", false, DELEGATE),
            write("/v1/geschillen/{id}/standpunten", false, DELEGATE),
            write("/v1/geschillen/{id}/adviezen", false, SECRETARY),
            write("/v1/geschillen/{id}/afloop", false, SECRETARY),
            write("/v1/evaluaties", false, EVALUATOR),
            write("/v1/evaluaties/{id}/vervolg", false, SECRETARY),
            write("/v1/samenwerkingen/{id}/partijen", true, SECRETARY),
            write("/v1/samenwerkingen/{id}/partijen/{partij}/vertrek", true, SECRETARY),
            administer("/v1/samenwerkingen/{id}/functies"),
            administer("/v1/samenwerkingen/{id}/functies/{functie}/einde"),
            write("/v1/samenwerkingen/{id}/procedure", false, SECRETARY),
            write("/v1/samenwerkingen/{id}/themas", false, SECRETARY),
            write("/v1/samenwerkingen/{id}/themas/{thema}/wijzigingen", false, SECRETARY),
            write("/v1/samenwerkingen/{id}/themas/{thema}/einde", false, SECRETARY),
            write("/v1/samenwerkingen/{id}/visie", false, SECRETARY),
            write("/v1/samenwerkingen/{id}/uitgangspunten", false, SECRETARY),
            write("/v1/samenwerkingen/{id}/overlegstructuur", false, SECRETARY),
            administer("/v1/partijen/{id}/namen"),
            administer("/v1/partijen/{id}/opvolging"),
            write("/v1/partijen/{id}/functies", true, PARTY_STEWARD),
            write("/v1/partijen/{id}/functies/{functie}/einde", true, PARTY_STEWARD),
            write("/v1/partijen/{id}/mandaten", false, PARTY_STEWARD, SECRETARY),
            write("/v1/partijen/{id}/mandaten/{mandaat}/intrekking", false, PARTY_STEWARD, SECRETARY),
            write("/v1/partijen/{id}/vertegenwoordigingen", false, PARTY_STEWARD, SECRETARY),
            write(
                    "/v1/partijen/{id}/vertegenwoordigingen/{vertegenwoordiging}/intrekking",
                    false,
                    PARTY_STEWARD,
                    SECRETARY),
            write("/v1/partijen/{id}/aanspreekpunten", false, PARTY_STEWARD),
            write("/v1/ambities", false, MEMBER, DELEGATE),
            write("/v1/ambities/{id}/delen", false, MEMBER, DELEGATE),
            write("/v1/ambities/{id}/wijzigingen", false, MEMBER, DELEGATE),
            write("/v1/ambities/{id}/samenvoegingen", false, MEMBER, DELEGATE),
            write("/v1/ambities/{id}/intrekking", false, MEMBER, DELEGATE),
            write("/v1/ambities/{id}/trekkers", false, MEMBER, DELEGATE, SECRETARY),
            write("/v1/ambities/{id}/voortgang", false, MEMBER, DELEGATE),
            write("/v1/ambities/{id}/metingen", false, MEMBER, DELEGATE),
            write("/v1/samenwerkingen/{id}/overdrachten", false, PARTY_STEWARD, SECRETARY),
            administer("/v1/agendas/{id}/onleesbaarmaking"),
            write("/v1/samenwerkingen/{id}/agendas", false, SECRETARY),
            write("/v1/agendas/{id}/volgorde", false, SECRETARY),
            write("/v1/agendas/{id}/einde", false, SECRETARY),
            write("/v1/oogos", false, SECRETARY),
            write("/v1/oogos/{id}/agendapunten", false, SECRETARY),
            write("/v1/oogos/{id}/agendapunten/{nummer}/teksten", false, SECRETARY),
            write("/v1/oogos/{id}/agendapunten/{nummer}/intrekking", false, SECRETARY),
            write("/v1/oogos/{id}/agendapunten/{nummer}/standpunten", false, DELEGATE, SECRETARY),
            write("/v1/oogos/{id}/agendapunten/{nummer}/afronding", false, SECRETARY),
            write("/v1/oogos/{id}/opening", false, SECRETARY),
            write("/v1/oogos/{id}/sluiting", false, SECRETARY),
            write("/v1/feiten/{id}/correctie", true, MEMBER, DELEGATE, PARTY_STEWARD, SECRETARY, EVALUATOR),
            write("/v1/feiten/{id}/vervallen", true, MEMBER, DELEGATE, PARTY_STEWARD, SECRETARY, EVALUATOR),
            write("/v1/oogos/{id}/verplaatsing", false, SECRETARY),
            write("/v1/oogos/{id}/afgelasting", false, SECRETARY),
            write("/v1/oogos/{id}/volgorde", false, SECRETARY),
            write("/v1/oogos/{id}/aanwezigheid", false, SECRETARY),
            write("/v1/oogos/{id}/agendapunten/{nummer}/bespreking", false, SECRETARY),
            write("/v1/oogos/{id}/agendapunten/{nummer}/bevestigingen", false, DELEGATE),
            write("/v1/oogos/{id}/agendapunten/{nummer}/betwistingen", false, DELEGATE),
            write("/v1/oogos/{id}/toezeggingen", false, SECRETARY),
            write("/v1/oogos/{id}/toezeggingen/{toezegging}/verslagen", false, MEMBER, DELEGATE, SECRETARY),
            write("/v1/besluiten/{id}/toetredingen", false, DELEGATE),
            write("/v1/besluiten/{id}/bekrachtigingen", false, DELEGATE),
            write("/v1/besluiten/{id}/weigeringen", false, DELEGATE),
            write("/v1/besluiten/{id}/terugkoppelingen", false, SECRETARY));

    private Rules() {}

    private static Rule open(String path) {
        return new Rule("GET", path, Reach.OPEN, Set.of(), false);
    }

    private static Rule loggedIn(String path) {
        return new Rule("GET", path, Reach.LOGGED_IN, Set.of(), true);
    }

    private static Rule read(String path) {
        return new Rule("GET", path, Reach.COLLABORATION, Set.of(), false);
    }

    private static Rule administer(String path) {
        return new Rule("POST", path, Reach.ROLE, Set.of(), true);
    }

    private static Rule write(String path, boolean administrator, Role... roles) {
        return new Rule("POST", path, Reach.ROLE, Set.of(roles), administrator);
    }
}
