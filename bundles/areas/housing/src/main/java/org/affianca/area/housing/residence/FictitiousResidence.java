package org.affianca.area.housing.residence;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** By what right somebody without a fixed home is registered, at which street, and where the post goes. */
@Details("housing.fictitious-residence")
public record FictitiousResidence(
        ResidenceCriterion criterion,
        @Length(2000) Optional<String> domicileElements,
        @Length(120) Optional<String> attestedBy,
        @Length(120) String street,
        @Length(120) Optional<String> mailAt,
        Optional<LocalDate> checkedOn,
        @Length(120) Optional<String> checkedBy) {}
