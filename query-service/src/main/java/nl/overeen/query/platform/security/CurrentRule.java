package nl.overeen.query.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import nl.overeen.events.access.Rule;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The row of the table of rules that let this request in. */
@Component
public class CurrentRule {
    private static final String KEPT = CurrentRule.class.getName();

    static void keep(HttpServletRequest request, Rule rule) {
        request.setAttribute(KEPT, rule);
    }

    public Rule current() {
        var kept = RequestContextHolder.currentRequestAttributes().getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        if (kept instanceof Rule rule) return rule;
        throw new IllegalStateException("no row of the table let this request in");
    }
}
