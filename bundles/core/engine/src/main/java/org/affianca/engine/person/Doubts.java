package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonData;

/** What in a fiscal code does not agree with the data beside it. A warning only: wrong codes exist (dossier C.12.7). */
final class Doubts {
    private Doubts() {}

    static List<Because> about(PersonData data) {
        Optional<FiscalCode> code = data.fiscalCode().filter(c -> !c.isProvisional());
        return code.map(c -> disagreements(c.withoutHomocody(), data)).orElse(List.of());
    }

    private static List<Because> disagreements(String code, PersonData data) {
        List<Because> found = new ArrayList<>();
        if (!data.surname().isBlank()) {
            part(found, "surname", code.substring(0, 3), CodeParts.surname(data.surname()));
        }
        if (!data.name().isBlank()) {
            part(found, "name", code.substring(3, 6), CodeParts.name(data.name()));
        }
        data.birthDate().ifPresent(birth -> birth(found, code, birth));
        sex(found, code, data.sex());
        if (PersonRules.isBelfiore(data.birthPlace())) {
            part(found, "birth-place", code.substring(11, 15), data.birthPlace());
        }
        return List.copyOf(found);
    }

    private static void birth(List<Because> found, String code, LocalDate birth) {
        boolean agrees =
                code.substring(6, 9).equals(CodeParts.yearAndMonth(birth)) && day(code) % 40 == birth.getDayOfMonth();
        if (!agrees) {
            found.add(Because.of("fiscal-code-birth-date"));
        }
    }

    private static void sex(List<Because> found, String code, String sex) {
        String inCode = day(code) > 40 ? "F" : "M";
        if (!sex.isEmpty() && !sex.equals(inCode)) {
            found.add(Because.of("fiscal-code-sex"));
        }
    }

    private static void part(List<Because> found, String what, String inCode, String expected) {
        if (!inCode.equals(expected)) {
            found.add(Because.of("fiscal-code-" + what, "expected", expected));
        }
    }

    private static int day(String code) {
        return Integer.parseInt(code.substring(9, 11));
    }
}
