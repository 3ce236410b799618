package nl.overeen.command.platform.personal;

/** What personal data can look like. */
public enum Kind {
    CITIZEN_NUMBER("een burgerservicenummer"),
    EMAIL_ADDRESS("een e-mailadres"),
    TELEPHONE_NUMBER("een telefoonnummer");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** In Dutch, with its article. */
    public String words() {
        return words;
    }
}
