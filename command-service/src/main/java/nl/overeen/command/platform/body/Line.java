package nl.overeen.command.platform.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name or title of at most so many characters, on one line: the same as {@code @Schema(format = "naam")}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Line {
    int value() default 200;

    /** It may rightly hold an e-mail address or a link ({@code format = "adres"}): it is not searched for personal data. */
    boolean address() default false;
}
