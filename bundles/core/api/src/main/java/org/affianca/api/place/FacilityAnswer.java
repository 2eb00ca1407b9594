package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a facility answers.
 *
 * @param from when it could take the person
 * @param note at most 2000 characters; required when it does not accept
 */
public record FacilityAnswer(boolean accepts, LocalDate on, Optional<LocalDate> from, String note) {}
