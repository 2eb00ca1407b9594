package org.affianca.api.area;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * On a Jakarta REST resource component ({@code @Component(service = X.class)}): it is served below
 * {@code /api/areas/AREA}, AREA being the bundle's. Becomes the property {@code affianca.area.resource=true}.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AreaResource {
    String PREFIX_ = "affianca.area.";

    boolean resource() default true;
}
