package nl.overeen.command.oogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.PartyKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The outcome that follows from the positions. A table is written as letters, swv-en before the bar, gemeenten behind it: A
 * agrees, R agrees with reservation, D disagrees, H holds over, - takes no position.
 */
class VerdictTest {
    private static final String TABLE = """
            A|A    vastgesteld                   vastgesteld                   vastgesteld
            R|A    vastgesteld-onder-voorbehoud  vastgesteld-onder-voorbehoud  vastgesteld-onder-voorbehoud
            A|R    vastgesteld-onder-voorbehoud  vastgesteld-onder-voorbehoud  vastgesteld-onder-voorbehoud
            AR|A   vastgesteld                   vastgesteld-onder-voorbehoud  vastgesteld-onder-voorbehoud
            AAR|A  vastgesteld                   vastgesteld-onder-voorbehoud  vastgesteld
            AA-|A  vastgesteld                   geen-overeenstemming          vastgesteld
            A-|A   vastgesteld                   geen-overeenstemming          geen-overeenstemming
            A|-    geen-overeenstemming          geen-overeenstemming          geen-overeenstemming
            -|A    geen-overeenstemming          geen-overeenstemming          geen-overeenstemming
            -|-    geen-overeenstemming          geen-overeenstemming          geen-overeenstemming
            AA|    geen-overeenstemming          vastgesteld                   geen-overeenstemming
            |A     geen-overeenstemming          vastgesteld                   geen-overeenstemming
            |      geen-overeenstemming          geen-overeenstemming          geen-overeenstemming
            AAD|A  geen-overeenstemming          geen-overeenstemming          vastgesteld
            AD|A   geen-overeenstemming          geen-overeenstemming          geen-overeenstemming
            AAD|AD geen-overeenstemming          geen-overeenstemming          geen-overeenstemming
            D|D    geen-overeenstemming          geen-overeenstemming          geen-overeenstemming
            AAAAH|A aangehouden                  aangehouden                   aangehouden
            AD|AH  aangehouden                   aangehouden                   aangehouden
            H|-    aangehouden                   aangehouden                   aangehouden
            """;

    @TestFactory
    Stream<DynamicTest> theOutcomeFollowsFromThePositionsAndTheRule() {
        return TABLE.lines()
                .map(String::strip)
                .map(row -> row.split("\\s+"))
                .flatMap(row -> Stream.of(DecisionRule.values())
                        .map(rule -> DynamicTest.dynamicTest(
                                row[0] + " " + rule.code(),
                                () -> assertThat(verdict(row[0], rule, ItemKind.ADOPT)
                                                .outcome()
                                                .code())
                                        .isEqualTo(row[1 + rule.ordinal()]))));
    }

    @TestFactory
    Stream<DynamicTest> everyCombinationOfFourPartiesFollowsTheSameSteps() {
        return Stream.of(DecisionRule.values())
                .flatMap(rule -> Stream.of(ItemKind.values())
                        .map(kind -> DynamicTest.dynamicTest(rule.code() + " " + kind.code(), () -> {
                            for (String table : combinations())
                                assertThat(verdict(table, rule, kind).outcome())
                                        .as(table)
                                        .isEqualTo(expected(table, rule, kind));
                        })));
    }

    @Test
    void anItemToDiscussEndsAsDiscussedUnlessItIsHeldOver() {
        assertThat(verdict("D|D", DecisionRule.DEFAULT, ItemKind.DISCUSS).outcome())
                .isEqualTo(Outcome.DISCUSSED);
        assertThat(verdict("A|H", DecisionRule.DEFAULT, ItemKind.DISCUSS).outcome())
                .isEqualTo(Outcome.HELD_OVER);
    }

    @Test
    void anOrderFollowsTheRule() {
        assertThat(verdict("A|A", DecisionRule.DEFAULT, ItemKind.ORDER).outcome())
                .isEqualTo(Outcome.ORDERED);
        assertThat(verdict("A|R", DecisionRule.DEFAULT, ItemKind.ORDER).outcome())
                .isEqualTo(Outcome.ORDERED_WITH_RESERVATION);
        assertThat(verdict("A|D", DecisionRule.DEFAULT, ItemKind.ORDER).outcome())
                .isEqualTo(Outcome.NO_AGREEMENT);
    }

    @Test
    void aDecisionBindsExactlyWhoAgreedWithoutReservation() {
        var verdict = verdict("AAD-|AR", DecisionRule.MAJORITY_PER_KIND, ItemKind.ADOPT);
        assertThat(verdict("AR-|A", DecisionRule.DEFAULT, ItemKind.ADOPT).standings())
                .extracting(Standing::notBound)
                .containsExactly(null, NotBound.RESERVATION, NotBound.NO_POSITION, null);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NO_AGREEMENT);
        assertThat(verdict("AAD|A", DecisionRule.MAJORITY_PER_KIND, ItemKind.ADOPT)
                        .standings())
                .extracting(Standing::notBound)
                .containsExactly(null, null, NotBound.DISAGREED, null);
    }

    @Test
    void whereNothingIsDecidedNobodyIsBound() {
        assertThat(verdict("AR|D-", DecisionRule.DEFAULT, ItemKind.ADOPT).standings())
                .extracting(Standing::notBound)
                .containsExactly(
                        NotBound.NOTHING_DECIDED, NotBound.RESERVATION, NotBound.DISAGREED, NotBound.NO_POSITION);
        assertThat(verdict("A|H", DecisionRule.DEFAULT, ItemKind.ADOPT).standings())
                .extracting(Standing::notBound)
                .containsExactly(NotBound.NOTHING_DECIDED, NotBound.HELD);
        assertThat(verdict("A|A", DecisionRule.DEFAULT, ItemKind.DISCUSS).standings())
                .extracting(Standing::notBound)
                .containsOnly(NotBound.NOTHING_DECIDED);
    }

    @Test
    void everyAskedPartyIsRecordedWithItsPositionInTheOrderOfTheTable() {
        var verdict = verdict("A-|D", DecisionRule.DEFAULT, ItemKind.ADOPT);
        assertThat(verdict.standings())
                .extracting(Standing::party)
                .containsExactlyElementsOf(
                        verdict.seats().stream().map(Seat::party).toList());
        assertThat(verdict.standings())
                .extracting(Standing::position)
                .containsExactly(Position.AGREED, null, Position.DISAGREED);
    }

    /** Step 5 of domain.md once more, by counting letters. */
    private static Outcome expected(String table, DecisionRule rule, ItemKind kind) {
        if (table.contains("H")) return Outcome.HELD_OVER;
        if (kind == ItemKind.DISCUSS) return Outcome.DISCUSSED;
        boolean adopt = kind == ItemKind.ADOPT;
        if (met(table, rule, Set.of('A'))) return adopt ? Outcome.ADOPTED : Outcome.ORDERED;
        if (met(table, rule, Set.of('A', 'R')))
            return adopt ? Outcome.ADOPTED_WITH_RESERVATION : Outcome.ORDERED_WITH_RESERVATION;
        return Outcome.NO_AGREEMENT;
    }

    private static boolean met(String table, DecisionRule rule, Set<Character> agree) {
        String swv = table.substring(0, table.indexOf('|'));
        String municipalities = table.substring(table.indexOf('|') + 1);
        long a = swv.chars().filter(c -> agree.contains((char) c)).count();
        long b = municipalities.chars().filter(c -> agree.contains((char) c)).count();
        return switch (rule) {
            case DEFAULT -> !table.contains("D") && a > 0 && b > 0;
            case ALL_ASKED -> a == swv.length() && b == municipalities.length();
            case MAJORITY_PER_KIND -> a > swv.length() - a && b > municipalities.length() - b;
        };
    }

    private static List<String> combinations() {
        var all = new ArrayList<String>();
        String letters = "ARDH-";
        for (int i = 0; i < 625; i++) {
            String four = "" + letters.charAt(i % 5) + letters.charAt(i / 5 % 5) + letters.charAt(i / 25 % 5)
                    + letters.charAt(i / 125);
            all.add(four.substring(0, 2) + "|" + four.substring(2));
            all.add(four.substring(0, 1) + "|" + four.substring(1));
        }
        return all;
    }

    private static Verdict verdict(String table, DecisionRule rule, ItemKind kind) {
        var seats = new ArrayList<Seat>();
        Map<PartyId, Position> positions = new HashMap<>();
        for (char letter : table.toCharArray()) {
            if (letter == '|') continue;
            boolean swv = seats.size() < table.indexOf('|');
            var party = new PartyId(new UUID(0, seats.size()));
            PartyKind kinds = swv ? (seats.isEmpty() ? PartyKind.SWV_PO : PartyKind.SWV_VO) : PartyKind.MUNICIPALITY;
            seats.add(new Seat(party, kinds, List.of()));
            @Nullable
            Position position = switch (letter) {
                case 'A' -> Position.AGREED;
                case 'R' -> Position.AGREED_WITH_RESERVATION;
                case 'D' -> Position.DISAGREED;
                case 'H' -> Position.HELD;
                default -> null;
            };
            if (position != null) positions.put(party, position);
        }
        return new Verdict(rule, kind, seats, positions, Set.of());
    }
}
