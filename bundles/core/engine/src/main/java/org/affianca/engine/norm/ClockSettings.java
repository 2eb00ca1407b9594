package org.affianca.engine.norm;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality may set of its norm clock; absent means as written here. PID {@code org.affianca.clock}. */
@ObjectClassDefinition(name = "Norm clock")
public @interface ClockSettings {
    String PID = "org.affianca.clock";

    @AttributeDefinition(
            description = "User name of the one who is told of a deadline when there is nobody whom the rule names, or"
                    + " while the area of the work is not installed. Empty: all administrators")
    String fallback() default "";
}
