package org.affianca.engine.organisation;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which profile is used and where profiles lie. PID {@code org.affianca.profile}. */
@ObjectClassDefinition(name = "Profile")
@interface ProfileSettings {
    String PID = "org.affianca.profile";

    @AttributeDefinition(description = "A folder's name; empty = system property affianca.profile, else none")
    String profile() default "";

    @AttributeDefinition(description = "Empty = system property affianca.profiles, else etc/profiles")
    String folder() default "";
}
