package org.affianca.area.minors.mandate;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What a court's measure about a child records beyond the order: its type, what becomes of responsibility and contacts. */
@Details("minors.judicial-measure")
public record JudicialMeasure(
        PersonId child,
        @CodeList("sinba-order-type") String measureType,
        @CodeList("sinba-responsibility") Optional<String> responsibility,
        @CodeList("contacts-regime") Optional<String> contacts,
        @Length(1000) Optional<String> contactsRegime) {}
