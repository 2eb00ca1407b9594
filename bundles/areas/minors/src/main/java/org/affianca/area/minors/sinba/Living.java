package org.affianca.area.minors.sinba;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.circumstance.Circumstance;
import org.affianca.api.circumstance.CircumstanceSheet;
import org.affianca.api.circumstance.Circumstances;
import org.affianca.api.returns.Attributes;

/** Where and with whom the child lives, learns and works, and who its parents are, on a day. */
final class Living {
    private static final ServiceCode PROFILE = new ServiceCode("minors.child-profile");

    /** Who of SINBA's six lives with the child. */
    private static final Map<String, String> WITH = new TreeMap<>(Map.of(
            "1", "withMother",
            "2", "withFather",
            "3", "withSiblings",
            "4", "withGrandparent",
            "5", "withPartner",
            "6", "withOthers"));

    private final Map<String, Object> profile;

    Living(Circumstances circumstances, PersonId child, LocalDate on) {
        this.profile = circumstances
                .holding(child, PROFILE, on)
                .map(Circumstance::id)
                .flatMap(circumstances::find)
                .flatMap(CircumstanceSheet::details)
                .orElse(Map.of());
    }

    void tell(Attributes row) {
        if (profile.isEmpty()) {
            return;
        }
        row.code("CondizioneMinore", detail("condition"))
                .code("LuogoVita", detail("placeOfLife"))
                .code("ScuolaFrequentata", detail("school"))
                .code("CondizioneLavoro", detail("employment"))
                .claim("Disabilita", is("disability"))
                .code("TipoDisabilita", detail("disabilityType"))
                .code("InvCivCertificazioni", detail("certification"))
                .code("ComposizioneFamiglia", Optional.of(family()))
                .code("TitoloStudioMadre", detail("motherSchooling"))
                .code("OccupazioneMadre", detail("motherOccupation"))
                .code("TitoloStudioPadre", detail("fatherSchooling"))
                .code("OccupazionePadre", detail("fatherOccupation"));
    }

    private String family() {
        return String.join(
                " ",
                WITH.entrySet().stream()
                        .filter(one -> is(one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private boolean is(String name) {
        return Boolean.TRUE.equals(profile.get(name));
    }

    private Optional<String> detail(String name) {
        return Optional.ofNullable(profile.get(name)).map(String::valueOf);
    }
}
