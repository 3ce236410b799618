package nl.overeen.command.platform.personal;

import java.util.ArrayList;
import java.util.List;

/** Looks for what may be personal data. Seeing some proves nothing: whoever wrote it says what it is. */
public final class PersonalData {
    private PersonalData() {}

    /** The kinds that a text seems to hold. */
    public static List<Kind> seenIn(String text) {
        String plain = Plain.of(text);
        var seen = new ArrayList<Kind>();
        if (CitizenNumber.isIn(plain)) seen.add(Kind.CITIZEN_NUMBER);
        if (EmailAddress.isIn(plain)) seen.add(Kind.EMAIL_ADDRESS);
        if (TelephoneNumber.isIn(plain)) seen.add(Kind.TELEPHONE_NUMBER);
        return List.copyOf(seen);
    }
}
