package org.affianca.engine.glass;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality may set of break-glass; absent means as written here. PID {@code org.affianca.glass}. */
@ObjectClassDefinition(name = "Break-glass")
public @interface GlassSettings {
    String PID = "org.affianca.glass";

    @AttributeDefinition(
            description =
                    "Days within which an opening is judged; after as many days again those one level up are told")
    int reviewDays() default 5;
}
