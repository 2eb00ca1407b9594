package org.affianca.engine.informing;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What only the body itself can say in its notice about personal data; what is empty is told to be completed. PID
 * {@code org.affianca.informing}.
 */
@ObjectClassDefinition(name = "Informing")
public @interface InformingSettings {
    String PID = "org.affianca.informing";

    @AttributeDefinition(description = "Address, telephone and certified mail of the controller")
    String controllerContact() default "";

    @AttributeDefinition(description = "How the data protection officer is reached")
    String officerContact() default "";

    @AttributeDefinition(description = "Whether data leave the European Union, and on which ground")
    String transfers() default "";
}
