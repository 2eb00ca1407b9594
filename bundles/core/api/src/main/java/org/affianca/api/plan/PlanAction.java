package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody does for a goal. How far it came is its {@link Progress}, which is not part of what is agreed.
 *
 * @param text 1 to 500 characters
 * @param name of the one responsible, at most 200 characters; may be empty where the party says enough
 */
public record PlanAction(
        int number, String text, Party responsible, String name, Optional<LocalDate> from, Optional<LocalDate> until) {}
