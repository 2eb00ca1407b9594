package org.affianca.rest.barriers;

import java.time.LocalDate;
import java.util.Optional;

/** Until when a barrier stands; absent means until it is lifted. */
public record LastDayAsked(Optional<LocalDate> until) {}
