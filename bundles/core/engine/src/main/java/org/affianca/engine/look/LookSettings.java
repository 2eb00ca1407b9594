package org.affianca.engine.look;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What is told and what stands out of who looked; absent means as written here. PID {@code org.affianca.look}. */
@ObjectClassDefinition(name = "Looks")
@interface LookSettings {
    String PID = "org.affianca.look";

    @AttributeDefinition(description = "Whether the citizen's sheet names the officer, not only the office")
    boolean namesOfficers() default false;

    @AttributeDefinition(
            description = "How many different records of one user within an hour raise an alert; 0 for never")
    int manyRecords() default 120;

    @AttributeDefinition(
            description = "Days in which the same alert about the same user and person is not raised again")
    int quietDays() default 30;
}
