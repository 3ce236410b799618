package nl.overeen.command.platform.personal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.regex.Pattern;

/** A telephone number that can exist: of the Netherlands, or of any country when written with its code. */
final class TelephoneNumber {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int FEWEST_DIGITS = 7;

    /** Days and ids: "01-02-2016 10 uur" would else be a number, and so would one id in 60,000. */
    private static final Pattern NONE =
            Pattern.compile("(?<![0-9])[0-3]?[0-9]([-./ ])[01]?[0-9]\\1(?:19|20)[0-9]{2}(?![0-9])"
                    + "|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private TelephoneNumber() {}

    static boolean isIn(String plain) {
        if (plain.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) return false;
        String rest = NONE.matcher(plain).replaceAll(";");
        return NUMBERS.findNumbers(rest, "NL", Leniency.VALID, Long.MAX_VALUE)
                .iterator()
                .hasNext();
    }
}
