package org.affianca.engine.emergency;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality may set of its emergency desk; absent means as written here. PID {@code org.affianca.emergency}. */
@ObjectClassDefinition(name = "Emergency desk")
public @interface EmergencySettings {
    String PID = "org.affianca.emergency";

    @AttributeDefinition(
            description = "When the offices are open on working days, such as 08:00-15:00; outside of it"
                    + " somebody must be on call. Empty: somebody must be on call around the clock")
    String officeHours() default "08:00-15:00";

    @AttributeDefinition(description = "By when what was handed over in the night is to be accepted")
    String acceptAt() default "08:00";

    @AttributeDefinition(description = "Whether that is on the next working day; else on the next day")
    boolean workingDaysOnly() default true;

    @AttributeDefinition(description = "Minutes after which those one level up are asked")
    int escalateMinutes() default 120;
}
