package org.affianca.api.area;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Requirement;

/** The front door of an area: on its root package; one line is the whole registration. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Capability(namespace = "affianca.area", version = "1.0.0")
@Requirement(namespace = "osgi.extender", name = "affianca.area", version = "1.0.0")
public @interface Area {
    /** The area's id: one lower-case word; also its schema and its address. */
    @Attribute("affianca.area")
    String value();
}
