package org.affianca.rest.runtime;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set for the REST runtime; absent means as written here. */
@ObjectClassDefinition(name = "REST")
public @interface RestSettings {
    @AttributeDefinition(description = "Seconds that running requests of a leaving module may take to finish")
    int drainSeconds() default 5;

    @AttributeDefinition(description = "Milliseconds that a request waits for a module that is being replaced")
    int holdMillis() default 1500;

    @AttributeDefinition(description = "Requests an account may make in a minute")
    int requestsPerMinute() default 3_000;
}
