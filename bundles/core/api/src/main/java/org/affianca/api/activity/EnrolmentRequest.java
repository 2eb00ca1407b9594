package org.affianca.api.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;

/** Who is to be enrolled, from which day, and as part of which measure of a case the person belongs to. */
public record EnrolmentRequest(PersonId person, LocalDate since, Optional<WorkId> work) {}
