package org.affianca.area.adults.inclusion;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** A condition of disadvantage of one member of a household, and the administration that is asked to certify it. */
@Details("adults.disadvantage-certificate")
public record DisadvantageCertificate(
        @CodeList("disadvantage") String disadvantage,
        PersonId member,
        String administration,
        @Length(40) Optional<String> protocol,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> validUntil) {}
