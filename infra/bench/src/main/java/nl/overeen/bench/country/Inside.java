package nl.overeen.bench.country;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.query.platform.timetravel.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks query-service from inside: who reads is judged, as at every request, and the page is made; nothing is sent. */
record Inside(HandlerMethod page) {

    /** Empty where there is no such page. */
    static Optional<Inside> of(ApplicationContext service, String path) {
        return service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().getPatternValues().contains(path))
                .map(entry -> entry.getValue().createWithResolvedBean())
                .peek(page -> page.getMethod().setAccessible(true))
                .findFirst()
                .map(Inside::new);
    }

    /** Who reads from now on, in this thread. */
    static void reads(UUID person) {
        var login = Jwt.withTokenValue("t")
                .header("alg", "none")
                .claim("iss", "bench")
                .claim("sub", person.toString())
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(login));
    }

    /** @param values of the parameters that are words, in their order; other parameters are left out */
    Object answer(UUID id, Asked asked, String... values) {
        Iterator<String> words = Arrays.asList(values).iterator();
        var arguments = Arrays.stream(page.getMethod().getParameters())
                .map(it -> argument(it, id, asked, words))
                .toArray();
        try {
            var answer = (ResponseEntity<?>) page.getMethod().invoke(page.getBean(), arguments);
            return List.of(answer.getBody()).getFirst();
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("no answer", failure);
        }
    }

    private static @Nullable Object argument(Parameter it, UUID id, Asked asked, Iterator<String> words) {
        if (it.getType() == UUID.class) return id;
        if (it.getType() == Asked.class) return asked;
        if (it.getType() == String.class) return words.hasNext() ? words.next() : null;
        return it.getType().isRecord() ? empty(it.getType(), words) : null;
    }

    /** What was chosen: the words where there are any, else nothing. */
    private static Object empty(Class<?> type, Iterator<String> words) {
        var parts = type.getRecordComponents();
        try {
            var made = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(Arrays.stream(parts)
                    .map(part -> part.getType() == String.class && words.hasNext() ? words.next() : null)
                    .toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot choose " + type, failure);
        }
    }
}
