package nl.overeen.command.platform.axon;

/** A command that cannot be: a broken rule with its stable code. Nothing is written. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private Rejection(int status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A rule of the domain is broken (409); the detail is Dutch, for people. */
    public static Rejection rule(String code, String detail) {
        return new Rejection(409, code, detail);
    }

    /** The input cannot be right, whatever the state (400). */
    public static Rejection input(String code, String detail) {
        return new Rejection(400, code, detail);
    }

    /** It does not exist, or not for this caller (404). */
    public static Rejection notFound() {
        return new Rejection(404, "niet-gevonden", "Dit bestaat niet, of u kunt het niet zien.");
    }

    /** The caller may see it, but not do this (403). */
    public static Rejection forbidden(String detail) {
        return new Rejection(403, "recht.ontbreekt", detail);
    }

    /** Nobody may know this person yet, or any more (403). */
    public static Rejection unknownPerson() {
        return new Rejection(403, "persoon.onbekend", "Uw account is hier niet bekend. Vraag de beheerder om toegang.");
    }

    /** Existing text is replaced, and the caller did not say which version he saw (428). */
    public static Rejection unseen() {
        return new Rejection(
                428, "versie.ontbreekt", "Zeg in de kop If-Match welke versie u wijzigt, bijvoorbeeld \"3\".");
    }

    /** Another write to the same thing was first, again and again (409). */
    public static Rejection overtaken() {
        return new Rejection(
                409, "gelijktijdig.gewijzigd", "Iemand anders wijzigde dit op hetzelfde moment. Probeer het opnieuw.");
    }

    /** The store could not take the fact within ten seconds of its stamp (503). */
    public static Rejection late() {
        return new Rejection(
                503, "opslag.te-laat", "Het opslaan duurde te lang en is teruggedraaid. Probeer het opnieuw.");
    }

    /** As another node said it. */
    public static Rejection of(int status, String code, String detail) {
        return new Rejection(status, code, detail);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
