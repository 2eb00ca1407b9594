package org.affianca.engine.access;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long a session lives and how passwords are kept; absent means as written here. PID {@code org.affianca.access}. */
@ObjectClassDefinition(name = "Access")
@interface AccessSettings {
    String PID = "org.affianca.access";

    @AttributeDefinition(description = "Minutes without a request after which a session ends")
    int idleMinutes() default 30;

    @AttributeDefinition(description = "Hours after which a session ends however busy it is")
    int absoluteHours() default 10;

    @AttributeDefinition(description = "KiB of memory that one look at a password takes (Argon2id)")
    int passwordMemory() default 19_456;

    @AttributeDefinition(description = "Passes over that memory")
    int passwordPasses() default 2;

    @AttributeDefinition(description = "File of SHA-1 hashes of leaked passwords, sorted; empty means none")
    String leakedPasswords() default "";

    @AttributeDefinition(description = "Hours a one-time password is good that an administrator has given")
    int oneTimeHours() default 72;

    @AttributeDefinition(description = "Roles that need a second factor, with commas between; * is everybody")
    String secondFactorRoles() default "administrator,coordinator";

    @AttributeDefinition(description = "Days an account of these roles may be used without one, from its creation")
    int secondFactorGraceDays() default 14;
}
