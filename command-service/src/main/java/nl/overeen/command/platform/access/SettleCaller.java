package nl.overeen.command.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.access.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Before every operation: who calls, for whom, with which key, having seen which version. */
@Component
public final class SettleCaller implements HandlerInterceptor {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private final Access access;

    SettleCaller(Access access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken login))
            return true;
        Jwt token = login.getToken();
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Rule rule = Access.rule(request.getMethod(), String.valueOf(pattern));
        Acting acting = access.acting(rule, token.getClaimAsString("iss"), token.getSubject(), onBehalfOf(request));
        request.setAttribute("actor", acting.person().id());
        new Caller(access, rule, acting, key(request), version(request, method)).settle();
        return true;
    }

    private static @Nullable UUID onBehalfOf(HttpServletRequest request) {
        var all = Collections.list(request.getHeaders("Namens"));
        if (all.size() > 1) throw oneId();
        @Nullable String given = request.getHeader("Namens");
        if (given == null || given.isBlank()) return null;
        try {
            return UUID.fromString(given.strip());
        } catch (IllegalArgumentException e) {
            throw oneId();
        }
    }

    private static Rejection oneId() {
        return Rejection.input("namens.ongeldig", "De kop Namens is het id van een partij of samenwerking, eenmaal.");
    }

    private static @Nullable String key(HttpServletRequest request) {
        @Nullable String given = request.getHeader("Idempotency-Key");
        if (given == null || KEY.matcher(given).matches()) return given;
        throw Rejection.input("sleutel.ongeldig", "Een Idempotency-Key heeft 1 tot 100 zichtbare ASCII-tekens.");
    }

    private static @Nullable Long version(HttpServletRequest request, HandlerMethod method) {
        @Nullable String given = request.getHeader("If-Match");
        if (given == null) {
            if (!method.hasMethodAnnotation(ReplacesText.class)) return null;
            throw Rejection.unseen();
        }
        var version = VERSION.matcher(given.strip());
        if (version.matches()) return Long.valueOf(version.group(1));
        throw Rejection.input("versie.ongeldig", "De kop If-Match is een versie tussen aanhalingstekens: \"3\".");
    }
}
