package nl.overeen.command.platform.personal;

import java.util.regex.Pattern;

/** An e-mail address: something, an at sign (or "(at)"), and a host that ends in a name of letters. */
final class EmailAddress {
    private static final Pattern SPELLED =
            Pattern.compile(" ?[(\\[](?:at|apenstaartje)[)\\]] ?", Pattern.CASE_INSENSITIVE);

    /** Tried once for each at sign, and no further than the next: the time grows with the text and no faster. */
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}._%+'\"-]@([\\p{L}\\p{N}.-]{3,255}+)");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|xn--.+", Pattern.CASE_INSENSITIVE);

    private EmailAddress() {}

    static boolean isIn(String plain) {
        return WRITTEN.matcher(SPELLED.matcher(plain).replaceAll("@"))
                .results()
                .anyMatch(found -> isHost(found.group(1)));
    }

    private static boolean isHost(String written) {
        String host = written.replaceFirst("[.-]+$", "");
        int dot = host.lastIndexOf('.');
        return dot > 0 && LETTERS.matcher(host.substring(dot + 1)).matches();
    }
}
