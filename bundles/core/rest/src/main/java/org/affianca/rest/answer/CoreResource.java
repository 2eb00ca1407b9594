package org.affianca.rest.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** On a resource component of core: it is served below {@code /api}. What areas say with {@code @AreaResource}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CoreResource {
    String PREFIX_ = "affianca.core.";

    boolean resource() default true;
}
