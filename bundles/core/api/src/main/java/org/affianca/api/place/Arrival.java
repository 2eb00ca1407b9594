package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/** Somebody takes a place that was not held before. {@code person} is a member of the case; absent = its holder. */
public record Arrival(PlaceId place, Optional<PersonId> person, LocalDate on) {}
