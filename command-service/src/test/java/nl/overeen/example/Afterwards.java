package nl.overeen.example;

/** What a test lets happen while a command is being decided. */
public final class Afterwards {
    /** While deciding. */
    public static volatile Runnable then = () -> {};

    /** After the facts got their stamps. */
    public static volatile Runnable applied = () -> {};

    private Afterwards() {}

    static void decided() {
        then.run();
    }

    static void applied() {
        applied.run();
    }
}
