package org.affianca.api.undertaking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an indicator has come.
 *
 * @param last what was read last, and when
 * @param overdue nobody has looked at it by the day it asked for
 */
public record Gauged(
        Gauge gauge, Optional<BigDecimal> last, Optional<LocalDate> lastOn, boolean reached, boolean overdue) {}
