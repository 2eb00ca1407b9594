package org.affianca.area.employment;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What a region or municipality may set for employment; absent means as written here. The percentages and the ages differ
 * from region to region: confirm them against the regional rules before relying on them.
 */
@ObjectClassDefinition(name = "Employment")
public @interface EmploymentSettings {
    String PID = "org.affianca.area.employment";

    @AttributeDefinition(description = "Longest traineeship in months, extensions included, suspensions not counted")
    int maxMonths() default 24;

    @AttributeDefinition(description = "Days before the first day by which the mandatory communication must be made")
    int communicationLeadDays() default 1;

    @AttributeDefinition(
            description = "Attendance, in percent of the hours due, below which nothing is due for a month")
    int nothingBelowPercent() default 70;

    @AttributeDefinition(
            description = "Attendance, in percent of the hours due, from which the allowance is due in full")
    int fullFromPercent() default 100;

    @AttributeDefinition(description = "Absences that count as attendance: codes of core's list absence, with commas")
    String countedAbsences() default "ill,injury,holiday,provider-closed";

    @AttributeDefinition(description = "Most hours of attendance in a week")
    int mostWeeklyHours() default 40;

    @AttributeDefinition(description = "Hours a week that may be attended beyond those of the project")
    int toleratedWeeklyHours() default 4;

    @AttributeDefinition(description = "Whether attendance on a Sunday is accepted")
    boolean sundays() default false;

    @AttributeDefinition(description = "Age in years below which the advice is against a traineeship")
    int leastAge() default 16;
}
