package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;

/**
 * Days away from a place that is kept.
 *
 * @param from the first night away
 * @param back the day of return; empty while away
 * @param reason a code of the list {@code stay-absence}
 */
public record StayAbsence(LocalDate from, Optional<LocalDate> back, Code reason) {}
