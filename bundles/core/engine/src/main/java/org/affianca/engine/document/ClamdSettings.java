package org.affianca.engine.document;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the scanner daemon clamd is; it is asked only when this is there. PID {@code org.affianca.document.clamd}. */
@ObjectClassDefinition(name = "Virus scanner (clamd)")
public @interface ClamdSettings {
    String PID = "org.affianca.document.clamd";

    @AttributeDefinition(description = "The machine on which clamd listens")
    String host() default "127.0.0.1";

    @AttributeDefinition(description = "The port on which clamd listens")
    int port() default 3310;

    @AttributeDefinition(description = "Seconds to wait for its answer")
    int seconds() default 30;
}
