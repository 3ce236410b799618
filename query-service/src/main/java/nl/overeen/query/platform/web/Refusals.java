package nl.overeen.query.platform.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refusals of the platform, each with its code and its words. */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int FRAMES = 12;

    private Refusals() {}

    /** Nobody is logged in. */
    public static Refusal noLogin() {
        return new Refusal(401, "aanmelding.ontbreekt", "U bent niet aangemeld.");
    }

    /** Someone was logged in, but no longer is. */
    public static Refusal loginEnded() {
        return new Refusal(401, "aanmelding.verlopen", "Uw aanmelding is verlopen. Meld u opnieuw aan.");
    }

    /** The provider knows who asks, the directory does not: not registered, or forgotten. */
    public static Refusal unknownPerson() {
        return new Refusal(403, "persoon.onbekend", "Uw account is hier niet bekend. Vraag de beheerder om toegang.");
    }

    /** A part this answer needs is away; a later try may go well. */
    public static Refusal unreachable() {
        return new Refusal(
                503, "onbereikbaar", "Een onderdeel van Overeen is even niet bereikbaar. Probeer het zo weer.");
    }

    /** The body did not come in time. */
    public static Refusal tooSlow() {
        return new Refusal(408, "te-traag", "Het verzoek kwam niet op tijd binnen. Probeer het opnieuw.");
    }

    /** The path knows no such method. */
    public static Refusal wrongMethod() {
        return new Refusal(405, "methode.onbekend", "Deze handeling bestaat hier niet.");
    }

    /** Nothing that can be read as a request. */
    public static Refusal unreadable() {
        return ofStatus(400);
    }

    /** The body is over the limit. */
    public static Refusal tooLarge() {
        return new Refusal(413, "te-groot", "Het verzoek is te groot.");
    }

    /** Something broke: logged by kinds and places, for the message may quote what people wrote. */
    static Refusal failure(Throwable failure, String request) {
        LOG.error("Request {} failed: {}", request, trace(failure));
        return new Refusal(500, "storing", "Er ging iets mis. Noem bij een melding het nummer van dit verzoek.");
    }

    /** One that says no more than its status. */
    public static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> noLogin();
            case 403 -> new Refusal(403, "recht.ontbreekt", "Dat mag u niet doen.");
            case 404 -> Refusal.notFound();
            case 405 -> wrongMethod();
            case 406 -> new Refusal(406, "vorm.niet-leverbaar", "Dit is niet te leveren in de gevraagde vorm.");
            case 413 -> tooLarge();
            case 415 -> new Refusal(415, "vorm.onbekend", "Overeen kan een verzoek in deze vorm niet lezen.");
            case 503 -> unreachable();
            default ->
                status < 500
                        ? new Refusal(status, "verzoek.ongeldig", "Overeen kan dit verzoek niet lezen.")
                        : new Refusal(status, "storing", "Er ging iets mis.");
        };
    }

    private static String trace(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n  at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
