package org.affianca.api.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * Who joins a plan, and since when there is consent to it.
 *
 * @param name 1 to 200 characters
 * @param role as what, 1 to 200 characters
 * @param consentedOn not in the future
 */
public record ParticipantData(String name, Optional<PersonId> person, String role, LocalDate consentedOn) {}
