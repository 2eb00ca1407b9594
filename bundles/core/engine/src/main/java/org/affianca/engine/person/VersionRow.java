package org.affianca.engine.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Secrecy;

/** A row of core.person_version, with who wrote it. */
record VersionRow(
        int version,
        String surname,
        String name,
        Optional<String> fiscalCode,
        String noFiscalCodeBecause,
        Optional<LocalDate> birthDate,
        String birthPlace,
        String sex,
        String citizenship,
        String spoken,
        String street,
        String postcode,
        String municipality,
        String province,
        Secrecy secrecy,
        Instant changedAt,
        String label) {
    /** The fields by the names the person's data gives them, as text. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("surname", surname);
        fields.put("name", name);
        fields.put("fiscalCode", fiscalCode.orElse(""));
        fields.put("noFiscalCodeBecause", noFiscalCodeBecause);
        fields.put("birthDate", birthDate.map(LocalDate::toString).orElse(""));
        fields.put("birthPlace", birthPlace);
        fields.put("sex", sex);
        fields.put("citizenship", citizenship);
        fields.put("language", spoken);
        fields.put("residence", Lines.address(street, postcode, municipality, province));
        fields.put("secrecy", secrecy.name());
        return fields;
    }
}
