package nl.overeen.standalone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;

/**
 * Lets a context start before what it needs is there: it waits only at the bean that needs it.
 *
 * @param until what to wait for before a bean of this type is made
 * @param migrated called when the schema is up to date, long before the context itself is
 */
record Waiting(Map<Class<?>, Runnable> until, Runnable migrated) implements InstantiationAwareBeanPostProcessor {
    @Override
    public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
        until.forEach((awaited, wait) -> {
            if (awaited.isAssignableFrom(type)) wait.run();
        });
        return null;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof FlywayMigrationInitializer) migrated.run();
        return bean;
    }
}
