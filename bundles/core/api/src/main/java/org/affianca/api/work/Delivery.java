package org.affianca.api.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;

/** What was delivered on a day, in the service's unit (0 to 24 for hours), or why not (code of list {@code absence}). */
public record Delivery(LocalDate on, BigDecimal quantity, Optional<Code> absence) {}
