package org.affianca.rest.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;

/** A place in the team, as it is given. */
public record TeamPlace(UserId user, String role, LocalDate from, Optional<LocalDate> until) {}
