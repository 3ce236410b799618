package nl.overeen.standalone.identity;

import java.time.Duration;

/**
 * What this run's provider is told at its start.
 *
 * @param issuer its own public address, without a slash at the end
 * @param application public address of the pages, without a slash at the end
 * @param clientSecret the application's secret of this run
 * @param signingKey private RSA key as JSON Web Key
 */
public record Issuing(String issuer, String application, String clientSecret, String signingKey) {
    static final String CLIENT = "overeen-web";
    static final String AUDIENCE = "overeen";
    static final Duration ACCESS = Duration.ofMinutes(10);
    static final Duration REFRESH = Duration.ofHours(12);

    @Override
    public String toString() {
        return "issuing as " + issuer + " for " + application;
    }
}
