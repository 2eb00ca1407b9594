package org.affianca.api.place;

import java.time.LocalDate;

/** What the body makes of an offer; {@code note} at most 2000 characters, required when it does not accept. */
public record BodyDecision(boolean accepts, LocalDate on, String note) {}
