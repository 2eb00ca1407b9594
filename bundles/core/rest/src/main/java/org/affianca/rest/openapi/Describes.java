package org.affianca.rest.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method that returns a raw response: what its good answer is, for the description of the API. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Describes {
    int status() default 200;

    /** The body; {@code Void} when there is none. */
    Class<?> answer() default Void.class;

    /** The media type of the body. */
    String type() default "application/json";
}
