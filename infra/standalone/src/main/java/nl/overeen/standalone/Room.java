package nl.overeen.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One service in a context of its own, beside others in the same JVM.
 *
 * @param service its main class
 * @param properties what this run decides for it, before anything else
 * @param beans what it takes from this run instead of its own, by name
 */
record Room(Class<?> service, Map<String, Object> properties, Map<String, Object> beans) {
    ConfigurableApplicationContext open(List<String> given, Waiting waiting) {
        var application = new SpringApplication(service);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false); // the run stops its parts itself, in order
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(waiting));
        application.addInitializers(context -> beans.forEach(context.getBeanFactory()::registerSingleton));
        return application.run(arguments(given));
    }

    private String[] arguments(List<String> given) {
        var arguments = new ArrayList<String>();
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.add("--spring.config.location=optional:" + ownResources());
        arguments.add("--management.metrics.use-global-registry=false"); // there is one per JVM
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--management.server.address=127.0.0.1");
        arguments.add("--server.shutdown=graceful");
        arguments.add("--spring.jmx.enabled=false");
        given.stream().filter(argument -> !isSet(argument, arguments)).forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    private static boolean isSet(String argument, List<String> arguments) {
        String name = argument.split("=", 2)[0] + "=";
        return arguments.stream().anyMatch(other -> other.startsWith(name));
    }

    /** Both services have an application.yml: each reads its own, not the first on the class path. */
    private String ownResources() {
        String location =
                service.getProtectionDomain().getCodeSource().getLocation().toString();
        return location.endsWith("/") ? location : "jar:" + location + "!/";
    }

    @Override
    public String toString() {
        return service.getSimpleName();
    }
}
