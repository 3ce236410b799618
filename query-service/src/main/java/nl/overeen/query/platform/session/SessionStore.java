package nl.overeen.query.platform.session;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import nl.overeen.query.platform.web.page.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Keeps sessions in PostgreSQL, so that a restart or another node knows them; idle for half an hour ends one. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 1800)
class SessionStore {
    static final String COOKIE = "OVEREEN";

    @Bean
    CookieSerializer sessionCookie(Origin origin) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(origin.cookie(COOKIE));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(origin.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    /** An attribute that an earlier release wrote and this one cannot read is no attribute: one logs in again. */
    @Bean
    GenericConversionService springSessionConversionService() {
        var reader = new DeserializingConverter(SessionStore.class.getClassLoader());
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, bytes -> read(reader, bytes));
        return conversion;
    }

    private static @Nullable Object read(DeserializingConverter reader, byte[] bytes) {
        try {
            return reader.convert(bytes);
        } catch (SerializationFailedException unreadable) {
            return null;
        }
    }
}
