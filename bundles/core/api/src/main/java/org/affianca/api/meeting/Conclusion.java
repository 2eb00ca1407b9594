package org.affianca.api.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.time.Period;

/**
 * The verdict of a meeting that had its quorum.
 *
 * @param outcome code of list {@code meeting-outcome}
 * @param words what was concluded, 1 to 4000 characters
 * @param validity how long it holds, from the day of the meeting at the earliest
 * @param reviewOn when it is to be looked at again, within its validity
 */
public record Conclusion(String outcome, String words, Period validity, Optional<LocalDate> reviewOn) {}
