package nl.overeen.standalone.identity;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** An OpenID Connect provider with published accounts: it shows the product, it protects nothing. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({Doors.class, Tokens.class, SignInPage.class, DemoToken.class})
public class IdentityProvider {
    /** Starts it in a context of its own, on this port of loopback. */
    public static ConfigurableApplicationContext start(Issuing issuing, int port) {
        var application = new SpringApplication(IdentityProvider.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("issuing", issuing));
        var settings = Map.of(
                "spring.config.name", "identity-provider",
                "spring.application.name", "identity-provider",
                "server.port", port,
                "server.address", "127.0.0.1",
                "server.shutdown", "graceful",
                "server.servlet.session.cookie.name", "OVEREEN_AANMELDEN",
                "server.servlet.session.cookie.http-only", true,
                "server.servlet.session.cookie.same-site", "lax");
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}
