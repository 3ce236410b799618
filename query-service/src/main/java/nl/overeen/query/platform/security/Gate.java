package nl.overeen.query.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rules;
import nl.overeen.query.platform.web.page.Pages;
import nl.overeen.query.platform.web.page.SecurityText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Lets in what the table of rules has a row for, and the pages and files of the web app; nothing else. */
@Component
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<DispatcherType> INSIDE =
            Set.of(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD);

    private final List<Row> rows = Rules.TABLE.stream().map(Row::of).toList();

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                INSIDE.contains(context.getRequest().getDispatcherType()) || mayPass(who, context.getRequest()));
    }

    private boolean mayPass(Supplier<? extends @Nullable Authentication> who, HttpServletRequest request) {
        if (!isApi(request)) return READING.contains(request.getMethod()) && isPublic(request.getRequestURI());
        var found =
                rowsAt(request).filter(row -> row.allows(request.getMethod())).findFirst();
        found.ifPresent(row -> CurrentRule.keep(request, row.rule()));
        return found.isPresent() && (found.get().rule().reach() == Reach.OPEN || isSomeone(who.get()));
    }

    /** The methods that exist at this path: empty when there is nothing. */
    Set<String> methods(HttpServletRequest request) {
        if (!isApi(request)) return isPublic(request.getRequestURI()) ? new TreeSet<>(READING) : Set.of();
        return rowsAt(request).map(row -> row.rule().method()).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/v1/")
                || request.getRequestURI().equals("/v1");
    }

    static boolean isSomeone(@Nullable Authentication who) {
        return who != null && new AuthenticationTrustResolverImpl().isAuthenticated(who);
    }

    private static boolean isPublic(String path) {
        return Pages.isPage(path) || Pages.isFile(path) || path.equals(SecurityText.PATH);
    }

    private Stream<Row> rowsAt(HttpServletRequest request) {
        return rows.stream().filter(row -> row.path().matches(request));
    }

    private record Row(Rule rule, RequestMatcher path) {
        static Row of(Rule rule) {
            return new Row(rule, PathPatternRequestMatcher.withDefaults().matcher(rule.path()));
        }

        boolean allows(String given) {
            return rule.method().equals(given) || rule.method().equals("GET") && given.equals("HEAD");
        }
    }
}
