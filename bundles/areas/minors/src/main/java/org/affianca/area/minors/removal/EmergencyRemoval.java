package org.affianca.area.minors.removal;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/**
 * What a removal under c.c. art. 403 records beyond the order: who acted and why, and what the prosecutor and the court
 * answered. Its hours are moments of the work; where the child is, the placement says.
 *
 * @param child absent when it regards all children of the case
 */
@Details("minors.emergency-removal")
public record EmergencyRemoval(
        Optional<PersonId> child,
        @CodeList("removal-authority") String actedBy,
        @Length(1000) @Protected String danger,
        boolean placeSecret,
        @Length(120) Optional<String> prosecutor,
        @Length(120) Optional<String> transmissionReceipt,
        @Length(120) Optional<String> specialCurator,
        @Length(120) Optional<String> validationReference) {}
