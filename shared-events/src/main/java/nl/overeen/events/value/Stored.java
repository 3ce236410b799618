package nl.overeen.events.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which facts of this type are stored: data for ever, whatever happens to the class. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {
    String value();

    /** Grows by one when the structure changes; an upcaster leads from each older one. */
    String revision() default "1";
}
