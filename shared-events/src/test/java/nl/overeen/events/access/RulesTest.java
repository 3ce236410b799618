package nl.overeen.events.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rule.Whose;
import nl.overeen.events.value.Role;
import org.junit.jupiter.api.Test;

/** How the table is read, and what the domain says of the roles as a whole. */
class RulesTest {

    @Test
    void aRowSaysWhoMayDoItToWhoseThings() {
        var rules = Rules.read("""
                #                       m g p s e a b
                # who may speak
                POST /v1/x/{id}/mandaten  . . P T . . .  een mandaat vastleggen

                POST /v1/personen         . . . . . . I  iemand toegang geven
                GET  /v1/ik               logged-in      wie u bent
                """);

        assertThat(rules.getFirst())
                .isEqualTo(new Rule(
                        "who may speak",
                        "POST",
                        "/v1/x/{id}/mandaten",
                        Reach.ROLE,
                        Map.of(Role.PARTY_STEWARD, Whose.PARTY, Role.SECRETARY, Whose.TABLE),
                        null,
                        "een mandaat vastleggen"));
        assertThat(rules.get(1).isAboutInstallation()).isTrue();
        assertThat(rules.get(2).reach()).isEqualTo(Reach.LOGGED_IN);
    }

    @Test
    void whatIsNotARowStopsTheStart() {
        for (String line : Set.of(
                "POST /v1/x . . P T . . een mark te weinig",
                "POST /v1/x . . P T . . T  de beheerder zit aan geen tafel",
                "POST /v1/x . . A . . . .  alleen de beheerder mag alles",
                "PUT  /v1/x . . . . . . I  geen methode van ons",
                "POST /v1/x . . . . . . I"))
            assertThatThrownBy(() -> Rules.read(line)).as(line).hasMessageContaining("not a row");
    }

    @Test
    void anAuditorChangesNothingAndAnEvaluatorRecordsEvaluationsOnly() {
        assertThat(writtenBy(Role.AUDITOR)).isEmpty();
        assertThat(writtenBy(Role.EVALUATOR))
                .containsExactlyInAnyOrder("/v1/evaluaties", "/v1/feiten/{id}/correctie", "/v1/feiten/{id}/vervallen");
    }

    @Test
    void theBeheerderTakesNoPositionsAndReadsNoCollaboration() {
        assertThat(Rules.TABLE)
                .filteredOn(Rule::isForAdministrator)
                .noneMatch(rule -> rule.method().equals("GET") || rule.path().contains("standpunten"));
    }

    @Test
    void aPartijbeheerderActsForTheOwnPartyOnly() {
        assertThat(Rules.TABLE)
                .filteredOn(rule -> rule.method().equals("POST") && !rule.path().startsWith("/v1/feiten"))
                .allSatisfy(rule -> assertThat(rule.roles().getOrDefault(Role.PARTY_STEWARD, Whose.PARTY))
                        .isEqualTo(Whose.PARTY));
    }

    @Test
    void onlyAGedelegeerdeSpeaksForAParty() {
        for (String words : Set.of("standpunten", "bevestigingen", "betwistingen", "toetredingen", "bekrachtigingen"))
            assertThat(Rules.TABLE)
                    .filteredOn(rule -> rule.path().endsWith("/" + words))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.roles().keySet())
                            .contains(Role.DELEGATE)
                            .doesNotContain(Role.MEMBER, Role.PARTY_STEWARD, Role.EVALUATOR, Role.AUDITOR));
    }

    @Test
    void whoeverHoldsAFunctionAtATableReadsAllOfIt() {
        assertThat(Rules.TABLE)
                .filteredOn(rule -> rule.method().equals("GET"))
                .allSatisfy(rule -> assertThat(rule.roles()).hasSize(Role.values().length));
    }

    private static Set<String> writtenBy(Role role) {
        var written = new java.util.HashSet<String>();
        for (Rule rule : Rules.TABLE)
            if (rule.method().equals("POST") && rule.roles().containsKey(role)) written.add(rule.path());
        return written;
    }
}
