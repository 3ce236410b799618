package nl.overeen.system.matrix;

/** Of whom the thing is, seen from who asks. */
enum Of {
    OWN("of the own party"),
    OTHER_PARTY("of another party at the table"),
    ELSEWHERE("of another collaboration");

    private final String words;

    Of(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
