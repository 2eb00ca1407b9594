package org.affianca.rest.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.ServiceCode;

/** Which plan is opened from a verdict, and from when until when. */
public record PlanFromVerdict(ServiceCode service, LocalDate from, Optional<LocalDate> until) {}
