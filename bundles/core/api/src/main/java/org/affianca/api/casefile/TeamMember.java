package org.affianca.api.casefile;

import org.affianca.api.UserId;
import org.affianca.api.time.Period;

/** A member of staff in the team of a case: {@code role} is manager, worker, substitute or consultant, with dates. */
public record TeamMember(UserId user, String label, String role, Period period) {}
