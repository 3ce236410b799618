package nl.overeen.query.platform.processing;

/** What a logged read is for; infra/docs/processing.md tells the purpose, ground and time of each. */
public enum Activity {
    /** Reading every fact of a collaboration, with who recorded it. */
    TRAIL("urn:overeen:verwerking:spoor"),
    /** Reading how a decision came about: positions, mandates, who spoke. */
    DECISION("urn:overeen:verwerking:besluit");

    private final String id;

    Activity(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
