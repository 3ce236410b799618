package nl.overeen.command.platform.personal;

import java.util.regex.Pattern;

/**
 * A burgerservicenummer: nine digits, together or in groups as people write them, that meet the eleven-test of the
 * Logisch Ontwerp BSN (Rijksdienst voor Identiteitsgegevens): 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of 11.
 */
final class CitizenNumber {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** Hexadecimal letters beside the digits make it a piece of an id or a hash, other digits a longer number. */
    private static final Pattern NINE = Pattern.compile("(?<![0-9a-fA-F])(?<![0-9][.,])[0-9]{9}(?![0-9a-fA-F])");

    private static final Pattern GROUPED = Pattern.compile("(?<![0-9a-fA-F])(?<![0-9][. -])(?<!€ ?)"
            + "(?:[0-9]{3}([. -])[0-9]{3}\\1[0-9]{3}"
            + "|[0-9]{4}([. -])[0-9]{2}\\2[0-9]{3}"
            + "|[0-9]{2}([. -])[0-9]{2}\\3[0-9]{2}\\3[0-9]{3}"
            + "|[0-9]([. -])[0-9](?:\\4[0-9]){7})"
            + "(?![. -]?[0-9a-fA-F])");

    private CitizenNumber() {}

    static boolean isIn(String plain) {
        return isIn(plain, NINE) || isIn(plain, GROUPED);
    }

    private static boolean isIn(String plain, Pattern written) {
        return written.matcher(plain).results().anyMatch(found -> holds(found.group()));
    }

    private static boolean holds(String written) {
        int[] digits = written.chars()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .toArray();
        int sum = 0;
        int total = 0;
        for (int i = 0; i < digits.length; i++) {
            sum += WEIGHTS[i] * digits[i];
            total += digits[i];
        }
        return total > 0 && sum % 11 == 0;
    }
}
