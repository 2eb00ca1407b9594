package org.affianca.engine.facility;

import java.util.Locale;
import java.util.regex.Pattern;
import org.affianca.api.facility.FacilityData;
import org.affianca.api.person.Address;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a facility before it is kept. */
final class FacilityRules {
    private static final Pattern POSTCODE = Pattern.compile("|[0-9]{5}");
    private static final Pattern PROVINCE = Pattern.compile("|[A-Z]{2}");
    private static final int LINE = 200;
    private static final int MUNICIPALITY = 120;

    private FacilityRules() {}

    static FacilityData tidy(FacilityData data) {
        Address at = data.address();
        return new FacilityData(
                data.name().strip(),
                data.body().strip(),
                data.type(),
                new Address(
                        at.street().strip(),
                        at.postcode().strip(),
                        at.municipality().strip(),
                        at.province().strip().toUpperCase(Locale.ROOT)),
                data.secret());
    }

    static void check(FacilityData data, Codes codes) {
        Address at = data.address();
        new Flaws(codes)
                .line("/name", data.name(), LINE)
                .optionalLine("/body", data.body(), LINE)
                .code("/type", "facility-type", data.type().value())
                .optionalLine("/address/street", at.street(), LINE)
                .optionalLine("/address/municipality", at.municipality(), MUNICIPALITY)
                .when(!POSTCODE.matcher(at.postcode()).matches(), "/address/postcode", "not-a-postcode")
                .when(!PROVINCE.matcher(at.province()).matches(), "/address/province", "not-a-province")
                .orThrow();
    }
}
