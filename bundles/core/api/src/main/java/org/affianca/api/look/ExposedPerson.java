package org.affianca.api.look;

import java.time.Instant;
import org.affianca.api.PersonId;

/** Somebody whose data was looked at and may have to be told; {@code guarded} where only their case manager may reach them. */
public record ExposedPerson(PersonId id, String label, boolean guarded, int looks, Instant first, Instant last) {}
