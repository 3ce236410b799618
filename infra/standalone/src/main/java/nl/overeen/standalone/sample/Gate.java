package nl.overeen.standalone.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Set;
import nl.overeen.command.platform.problem.Problem;
import nl.overeen.standalone.store.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Before command-service while the sample is written: lets through what reads, and the writes of who knows the password. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Gate extends HttpFilter {
    /** Carries the password of this run; query-service does not pass it on. */
    static final String HEADER = "Voorbeeld-Lader";

    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SECONDS = "5";

    private final String password = DataFolder.random();
    private volatile boolean open;

    /** Of this run; it never leaves this JVM but for its own loopback. */
    String password() {
        return password;
    }

    /** From now on everyone may write. */
    void open() {
        open = true;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open || READING.contains(request.getMethod()) || isLoader(request.getHeader(HEADER))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", SECONDS);
        Problem.of(
                        503,
                        "voorbeeld.wordt-geladen",
                        "De voorbeeldgegevens worden nog geladen. Probeer het over een paar tellen opnieuw.")
                .write(response);
    }

    private boolean isLoader(@Nullable String given) {
        return given != null && MessageDigest.isEqual(given.getBytes(US_ASCII), password.getBytes(US_ASCII));
    }
}
