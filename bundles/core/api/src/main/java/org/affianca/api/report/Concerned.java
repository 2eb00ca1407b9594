package org.affianca.api.report;

import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * Somebody a report is about: a person of the register, or so far only described.
 *
 * @param person absent while the person is not in the register
 * @param description how the report speaks of them, at most 500 characters; may be empty when the person is known
 */
public record Concerned(Optional<PersonId> person, String description) {}
