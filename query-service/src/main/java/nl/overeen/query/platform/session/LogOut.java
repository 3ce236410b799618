package nl.overeen.query.platform.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.overeen.query.platform.web.page.Origin;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.HtmlUtils;

/**
 * The way out: of our session, then of the provider's. The answer is a page that moves on by itself, and no redirect:
 * browsers hold {@code form-action 'self'} against the redirects that follow a form, too.
 */
public final class LogOut {
    private static final String PAGE = """
            <!doctype html>
            <html lang="nl">
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="0; url=%1$s">
            <title>Afmelden – Overeen</title>
            <p>U bent afgemeld bij Overeen. <a href="%1$s">Verder</a></p>
            </html>
            """;

    private LogOut() {}

    public static LogoutSuccessHandler handler(ClientRegistrationRepository registrations, Origin origin) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(origin + "/");
        handler.setRedirectStrategy(LogOut::moveOn);
        return handler;
    }

    private static void moveOn(HttpServletRequest request, HttpServletResponse response, String target)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE.formatted(HtmlUtils.htmlEscape(target)));
    }
}
