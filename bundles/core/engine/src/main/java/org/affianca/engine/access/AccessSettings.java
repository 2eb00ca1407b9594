package org.affianca.engine.access;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long a session lives; absent means as written here. PID {@code org.affianca.access}. */
@ObjectClassDefinition(name = "Access")
@interface AccessSettings {
    String PID = "org.affianca.access";

    @AttributeDefinition(description = "Minutes without a request after which a session ends")
    int idleMinutes() default 30;

    @AttributeDefinition(description = "Hours after which a session ends however busy it is")
    int absoluteHours() default 10;

    @AttributeDefinition(description = "Rounds of PBKDF2-HMAC-SHA256 for passwords set from now on")
    int rounds() default 600_000;
}
