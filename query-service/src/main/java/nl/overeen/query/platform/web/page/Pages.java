package nl.overeen.query.platform.web.page;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The web app: its files, and its one page for every address that is a page of it. */
@Configuration(proxyBeanMethods = false)
public class Pages implements WebMvcConfigurer {
    private static final String FILES = "classpath:/static/";
    private static final Set<String> TAKEN =
            Set.of("v1", "oauth2", "login", "logout", "actuator", "error", ".well-known");

    Pages() {}

    /** Whether the web app shows something at this path: no file, and nothing of the services. */
    public static boolean isPage(String path) {
        String first = path.startsWith("/") ? path.substring(1).split("/", 2)[0] : path;
        return path.startsWith("/") && path.indexOf('.') < 0 && !TAKEN.contains(first);
    }

    /** Whether the path can be a file of the web app. */
    public static boolean isFile(String path) {
        String first = path.startsWith("/") ? path.substring(1).split("/", 2)[0] : path;
        return path.startsWith("/") && path.indexOf('.') > 0 && !TAKEN.contains(first);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new FileOrPage());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    private static final class FileOrPage extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return isPage("/" + path) ? super.getResource("index.html", location) : super.getResource(path, location);
        }
    }
}
