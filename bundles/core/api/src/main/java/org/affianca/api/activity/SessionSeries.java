package org.affianca.api.activity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Sessions to be planned: one, or one a week on the same day up to a last day, without holidays; 60 at most.
 *
 * @param from and {@code until} as {@code 09:30}
 * @param place empty = where the activity is
 */
public record SessionSeries(LocalDate first, Optional<LocalDate> last, String from, String until, String place) {}
