package nl.overeen.standalone;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;

/** Says when command-service has brought the schema up to date, long before it has started itself. */
record SchemaReady(Runnable then) implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof FlywayMigrationInitializer) then.run();
        return bean;
    }
}
