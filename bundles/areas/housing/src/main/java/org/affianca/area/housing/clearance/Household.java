package org.affianca.area.housing.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.person.Address;
import org.affianca.api.person.PersonData;
import org.affianca.api.problem.Flaw;

/**
 * A household as it is entered on the day: by its case, or by the name of who speaks for it, for whom a case is then opened.
 *
 * @param caseId when there is a case already; no name then
 * @param surelyNew whether somebody looked at those who are like this person and found that none is
 */
public record Household(
        Optional<Long> caseId,
        Optional<String> surname,
        Optional<String> name,
        Optional<LocalDate> birthDate,
        Optional<String> sex,
        boolean surelyNew,
        int occupants,
        int minors,
        int elderly,
        int disabled,
        int pregnant,
        Optional<String> frailty) {

    /** What is wrong with it, at {@code /households/NUMBER}. */
    List<Flaw> flaws(String pointer) {
        List<Flaw> flaws = new ArrayList<>();
        boolean named = surname.filter(text -> !text.isBlank()).isPresent()
                && name.filter(text -> !text.isBlank()).isPresent();
        if (caseId.isPresent() == named) {
            flaws.add(Flaw.at(pointer + "/surname", "case-or-name"));
        }
        if (occupants < 1 || occupants > 50 || minors + elderly > occupants || disabled > occupants) {
            flaws.add(Flaw.at(pointer + "/occupants", "more-than-the-household", "people", occupants));
        }
        return flaws;
    }

    PersonData person() {
        return new PersonData(
                surname.orElse("").strip(),
                name.orElse("").strip(),
                Optional.empty(),
                "",
                birthDate,
                "",
                sex.orElse(""),
                "",
                "",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
    }

    /** The first page of the evaluation: what the act says of the building, and who was counted. */
    Map<String, Object> details(Clearance of) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "authority",
                of.authority(),
                "act",
                of.act(),
                "actOn",
                of.actOn().toString(),
                "ground",
                of.ground(),
                "building",
                of.building(),
                "occupants",
                occupants,
                "minors",
                minors,
                "elderly",
                elderly,
                "disabled",
                disabled,
                "pregnant",
                pregnant));
        of.clearanceOn().ifPresent(day -> details.put("clearanceOn", day.toString()));
        frailty.ifPresent(text -> details.put("frailty", text));
        return details;
    }
}
