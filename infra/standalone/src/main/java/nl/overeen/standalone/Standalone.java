package nl.overeen.standalone;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.overeen.standalone.store.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Starts the whole product in one JVM. */
@SpringBootConfiguration(proxyBeanMethods = false)
public class Standalone {
    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    static void main(String[] arguments) {
        try {
            var run = new Run(arguments);
            Runtime.getRuntime().addShutdownHook(new Thread(run::close, "stop"));
            run.start();
            LOG.info(
                    "Overeen draait op {} ({} s na de start van de JVM){}",
                    run.address(),
                    String.format(Locale.of("nl"), "%.1f", sinceStart().toMillis() / 1000.0),
                    run.isSample() ? "; de voorbeeldaccounts staan op de aanmeldpagina" : "");
        } catch (CannotStart refusal) {
            LOG.debug("The start failed", refusal);
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /**
     * The settings from arguments, system properties and environment; logging is set up with it, once for the JVM:
     * the contexts that follow find it ready and only add their levels.
     */
    static ConfigurableEnvironment environment(String... arguments) {
        return new SpringApplicationBuilder(Standalone.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(
                        "spring.config.name=standalone",
                        "spring.application.name=overeen",
                        "logging.level.de.bwaldvogel.mongo=warn",
                        "logging.level.io.zonky.test=warn")
                .run(arguments)
                .getEnvironment();
    }

    private static Duration sinceStart() {
        return Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), Instant.now());
    }
}
