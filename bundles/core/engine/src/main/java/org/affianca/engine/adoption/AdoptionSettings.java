package org.affianca.engine.adoption;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality may set of adoption links; absent means as written here. PID {@code org.affianca.adoption}. */
@ObjectClassDefinition(name = "Adoption links")
public @interface AdoptionSettings {
    String PID = "org.affianca.adoption";

    @AttributeDefinition(description = "Hours within which an opening is confirmed and seen, or lapses")
    int openingHours() default 24;
}
