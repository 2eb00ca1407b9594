package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.person.Address;
import org.affianca.api.person.PersonData;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a person's data before it is kept. */
final class PersonRules {
    private static final Pattern BELFIORE = Pattern.compile("[A-Z][0-9]{3}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PROVINCE = Pattern.compile("[A-Z]{2}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9A-Za-z -]{3,10}");
    private static final Set<String> COUNTRIES = countries();
    private static final Set<String> LANGUAGES = languages();

    private PersonRules() {}

    static Flaws of(PersonData data, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws(codes);
        name(flaws, "/surname", data.surname());
        name(flaws, "/name", data.name());
        if (!data.noFiscalCodeBecause().isEmpty()) {
            flaws.code("/noFiscalCodeBecause", "no-fiscal-code", data.noFiscalCodeBecause());
            flaws.when(data.fiscalCode().isPresent(), "/noFiscalCodeBecause", "has-a-fiscal-code");
        }
        data.birthDate().ifPresent(birth -> flaws.past("/birthDate", birth, today));
        flaws.optionalLine("/birthPlace", data.birthPlace(), 120);
        flaws.when(!Set.of("", "M", "F").contains(data.sex()), "/sex", "unknown-sex");
        flaws.when(!COUNTRIES.contains(data.citizenship()), "/citizenship", "unknown-country");
        flaws.when(!LANGUAGES.contains(data.language()), "/language", "unknown-language");
        address(flaws, "/residence", data.residence());
        ContactRules.check(flaws, data.contactPoints());
        return flaws;
    }

    static boolean isBelfiore(String place) {
        return BELFIORE.matcher(place).matches();
    }

    private static void name(Flaws flaws, String pointer, String name) {
        flaws.line(pointer, name, 120);
        flaws.when(!name.isBlank() && !LETTER.matcher(name).find(), pointer, "no-letters");
    }

    static void address(Flaws flaws, String at, Address home) {
        flaws.optionalLine(at + "/street", home.street(), 200);
        flaws.optionalLine(at + "/municipality", home.municipality(), 120);
        boolean noPostcode =
                !home.postcode().isEmpty() && !POSTCODE.matcher(home.postcode()).matches();
        flaws.when(noPostcode, at + "/postcode", "not-a-postcode");
        boolean noProvince =
                !home.province().isEmpty() && !PROVINCE.matcher(home.province()).matches();
        flaws.when(noProvince, at + "/province", "not-a-province");
    }

    static boolean isCountry(String code) {
        return !code.isEmpty() && COUNTRIES.contains(code);
    }

    /** ISO 3166, with the codes for stateless persons, refugees and unknown (ICAO 9303), and Kosovo. */
    private static Set<String> countries() {
        Set<String> all = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        all.addAll(Set.of("", "XXA", "XXB", "XXC", "XXX", "XKX"));
        return Set.copyOf(all);
    }

    /** ISO 639-1; some of its codes are known to Java by an older name only. */
    private static Set<String> languages() {
        Set<String> all = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
        all.addAll(Set.of("", "he", "id", "yi"));
        return Set.copyOf(all);
    }
}
