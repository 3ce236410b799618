package nl.overeen.command.platform.personal;

import java.text.Normalizer;

/** One way of writing, to look in only: wide letters narrow, digits of any script Western, and what cannot be seen gone. */
final class Plain {
    private static final int MINUS = 0x2212;

    private Plain() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
            case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
            case Character.SPACE_SEPARATOR -> plain.append(' ');
            case Character.DASH_PUNCTUATION -> plain.append('-');
            default -> plain.appendCodePoint(c == MINUS ? '-' : c);
        }
    }
}
