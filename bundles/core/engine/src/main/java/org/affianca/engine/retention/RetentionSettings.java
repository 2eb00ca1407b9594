package org.affianca.engine.retention;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality may set of its archive; absent means as written here. PID {@code org.affianca.retention}. */
@ObjectClassDefinition(name = "Retention")
public @interface RetentionSettings {
    String PID = "org.affianca.retention";

    @AttributeDefinition(description = "The class of the archive of a case file for which nobody chose another")
    String caseClass() default "vii-12";
}
