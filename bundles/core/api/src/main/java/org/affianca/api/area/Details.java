package org.affianca.api.area;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a flat record: what a service or a type of circumstance records beyond what core knows. Its table is
 * {@code AREA.RECORD_NAME} in snake case, with {@code organisation_id, work_id} as key ({@code organisation_id,
 * circumstance_id} for a circumstance), one column a component (a period has two: {@code _from}, {@code _until}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Details {
    /** The service or the type of circumstance: {@code area.word-word}. */
    String value();
}
