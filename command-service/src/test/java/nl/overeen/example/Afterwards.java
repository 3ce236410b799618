package nl.overeen.example;

/** What a test lets happen while a command is being decided. */
public final class Afterwards {
    public static volatile Runnable then = () -> {};

    private Afterwards() {}

    static void run() {
        then.run();
    }
}
