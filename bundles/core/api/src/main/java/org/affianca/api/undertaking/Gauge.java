package org.affianca.api.undertaking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an undertaking wants to be measured by.
 *
 * @param code names it for its readings through all versions: small letters, digits, dashes
 * @param label 1 to 200 characters
 * @param measure such as {@code hours} or {@code %}, at most 40 characters
 * @param target what shall be reached
 * @param checkBy the day by which it shall be looked at next
 */
public record Gauge(
        String code, String label, String measure, Optional<BigDecimal> target, Optional<LocalDate> checkBy) {}
