package nl.overeen.query.platform.web.page;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one public address that browsers know, as configured: https, but for one's own machine. */
@Component
public final class Origin {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    private final URI address;

    /** @throws IllegalArgumentException when the address is not an origin, or not safe */
    Origin(@Value("${overeen.origin}") String address) {
        this.address = URI.create(address);
        boolean bare =
                this.address.getHost() != null && this.address.getRawPath().isEmpty();
        if (!bare || !(secure() || isOwnMachine()))
            throw new IllegalArgumentException("overeen.origin must be https://host[:port]; http only on localhost");
    }

    /** Whether cookies may travel over TLS only. */
    public boolean secure() {
        return "https".equals(address.getScheme());
    }

    /**
     * The name of a cookie: over https one that browsers take from this very host alone, so that a neighbour under the same
     * domain can plant none.
     */
    public String cookie(String name) {
        return secure() ? "__Host-" + name : name;
    }

    @Override
    public String toString() {
        return address.toString();
    }

    private boolean isOwnMachine() {
        return "http".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost());
    }
}
