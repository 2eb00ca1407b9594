package org.affianca.api.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;

/**
 * What is known of a person. Never derived from the fiscal code, which is optional and may be wrong (dossier C.12.7).
 *
 * @param surname 1 to 120 characters
 * @param name 1 to 120 characters
 * @param fiscalCode normalised, upper case, valid in form and check character
 * @param noFiscalCodeBecause a code of the list {@code no-fiscal-code} when there is none and the reason is known
 * @param birthDate not in the future
 * @param birthPlace Belfiore code or free text, at most 120 characters; empty when unknown
 * @param sex as in the registry: {@code M}, {@code F}, or empty when unknown
 * @param citizenship ISO 3166 alpha-3, empty when unknown
 * @param language the language to speak with the person, ISO 639-1; empty when unknown
 */
public record PersonData(
        String surname,
        String name,
        Optional<FiscalCode> fiscalCode,
        String noFiscalCodeBecause,
        Optional<LocalDate> birthDate,
        String birthPlace,
        String sex,
        String citizenship,
        String language,
        Address residence,
        List<ContactPoint> contactPoints,
        Secrecy secrecy) {
    public PersonData {
        contactPoints = List.copyOf(contactPoints);
    }
}
