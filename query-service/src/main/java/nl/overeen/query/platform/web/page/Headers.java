package nl.overeen.query.platform.web.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** The headers that every answer bears, errors and refusals included. */
@Configuration(proxyBeanMethods = false)
class Headers {
    static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String VERSION = "1.0.0";
    private static final String POLICY = "Content-Security-Policy";
    private static final Map<String, String> ALWAYS = Map.of(
            "API-Version", VERSION,
            "Cache-Control", "no-store",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> headersOnEveryAnswer() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Writer());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    static boolean isApi(String path) {
        return path.equals("/v1") || path.startsWith("/v1/");
    }

    static void write(HttpServletResponse response, boolean api) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(POLICY, api ? API_POLICY : PAGE_POLICY);
    }

    private static final class Writer extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (response.getHeader(POLICY) == null)
                write(response, isApi(request.getRequestURI()) || request.getDispatcherType() == DispatcherType.ERROR);
            chain.doFilter(request, response);
        }

        /** What the web server refuses by itself comes here only then. */
        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }
}
