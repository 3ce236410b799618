package nl.overeen.standalone.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page where somebody signs in, and the one that says that something went wrong. */
@RestController
class SignInPage implements ErrorController {
    static final String PATH = "/aanmelden";
    static final String STYLE = "/aanmelden.css";
    private static final String HTML = "text/html;charset=UTF-8";

    private final String page = resource("sign-in.html").replace("{accounts}", accounts());
    private final String style = resource("sign-in.css");
    private final String error;

    SignInPage(Issuing issuing) {
        error = resource("error.html").replace("{application}", HtmlUtils.htmlEscape(issuing.application()));
    }

    @GetMapping(path = PATH, produces = HTML)
    String show(CsrfToken csrf, @RequestParam @Nullable String fout) {
        boolean wrong = fout != null;
        return page.replace("{csrf.name}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{csrf.value}", HtmlUtils.htmlEscape(csrf.getToken()))
                .replace("{title}", wrong ? "Fout: aanmelden" : "Aanmelden")
                .replace("{error}", wrong ? resource("sign-in-error.html") : "")
                .replace("{invalid}", wrong ? "aria-invalid=\"true\" aria-describedby=\"fout\"" : "");
    }

    @GetMapping(path = STYLE, produces = "text/css;charset=UTF-8")
    String style() {
        return style;
    }

    /** Instead of Boot's own error page; what went wrong is in the log, not on the screen. */
    @RequestMapping(path = "/error", produces = HTML)
    String error() {
        return error;
    }

    private static String accounts() {
        return Arrays.stream(DemoAccount.values())
                .map(account -> "<div><dt>%s</dt><dd>%s: %s</dd></div>"
                        .formatted(account.username(), account.title(), account.purpose()))
                .collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream stream = SignInPage.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
