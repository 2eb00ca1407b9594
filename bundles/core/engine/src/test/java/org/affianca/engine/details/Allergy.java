package org.affianca.engine.details;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Details;

/** The record of a type of circumstance. */
@Details("garden.allergy")
public record Allergy(String pollen, Optional<LocalDate> since, Optional<PersonId> treatedBy) {}
