package nl.overeen.command.platform.body;

/** Which characters a text may hold. */
public final class Characters {
    private Characters() {}

    /** Whether text is free of what cannot be seen or would mislead: controls, reversed reading order, half characters. */
    public static boolean prose(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || visible(c));
    }

    /** The same, on one line. */
    public static boolean line(String text) {
        return text.codePoints().allMatch(Characters::visible);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> !turnsReadingOrder(c);
        };
    }

    private static boolean turnsReadingOrder(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}
