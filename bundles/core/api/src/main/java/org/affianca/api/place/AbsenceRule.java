package org.affianca.api.place;

import org.affianca.api.Code;

/**
 * What is paid while somebody is away and the place is kept.
 *
 * @param reason a code of the list {@code stay-absence}
 * @param fromDay from which day of that absence on it holds, 1 to 366; of several the latest that has come
 * @param percent of the fee, 0 to 100
 */
public record AbsenceRule(Code reason, int fromDay, int percent) {}
