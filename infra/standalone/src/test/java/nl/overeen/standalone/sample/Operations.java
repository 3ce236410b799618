package nl.overeen.standalone.sample;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What each operation of command-service takes, read from its own code. */
final class Operations {
    private final Map<PathPattern, Class<?>> bodies = new HashMap<>();

    Operations() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        for (var found : scanner.findCandidateComponents("nl.overeen.command"))
            for (Method method : Class.forName(found.getBeanClassName()).getDeclaredMethods()) add(method);
    }

    /** The record that a request to this path is bound to. */
    Optional<Class<?>> body(String path) {
        var container = org.springframework.http.server.PathContainer.parsePath(path);
        return bodies.entrySet().stream()
                .filter(entry -> entry.getKey().matches(container))
                .<Class<?>>map(Map.Entry::getValue)
                .findFirst();
    }

    private void add(Method method) {
        var operation = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (operation == null) return;
        var home = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        String prefix = home == null ? "" : home.path()[0];
        String path = operation.path().length == 0 ? "" : operation.path()[0];
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .map(Parameter::getType)
                .forEach(type -> bodies.put(PathPatternParser.defaultInstance.parse(prefix + path), type));
    }
}
