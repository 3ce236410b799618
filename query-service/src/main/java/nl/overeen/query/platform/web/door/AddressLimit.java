package nl.overeen.query.platform.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import nl.overeen.query.platform.web.Problems;
import nl.overeen.query.platform.web.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what comes from one address, before anything else is done; a login that is no good weighs ten. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class AddressLimit extends OncePerRequestFilter {
    private static final int MORE_WITHOUT_LOGIN = 9;
    private static final int NETWORK_BYTES = 8;

    private final Allowance allowance;
    private final Problems problems;

    AddressLimit(Limits limits, Problems problems) {
        this.allowance = limits.address;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = network(request.getRemoteAddr());
        try {
            allowance.spend(from);
        } catch (Refusal tooMany) {
            problems.write(request, response, tooMany);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) allowance.charge(from, MORE_WITHOUT_LOGIN);
    }

    /** Of IPv6 one subscriber has a whole network: its first half counts. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
