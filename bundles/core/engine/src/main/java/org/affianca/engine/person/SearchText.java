package org.affianca.engine.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.person.FiscalCode;
import org.affianca.engine.check.Prefix;

/** Reads what was typed in the search box: a case number, a fiscal code or its beginning, a birth date, words of a name. */
final class SearchText {
    private static final int LONGEST = 200;
    private static final Pattern CASE_NUMBER = Pattern.compile("([0-9]{4})/([0-9]{1,6})");
    private static final Pattern CODE_BEGINNING = Pattern.compile("[A-Z]{6}[0-9LMNP-V][0-9A-Z]{0,9}");
    private static final Pattern HAS_DIGIT = Pattern.compile(".*[0-9].*");

    private SearchText() {}

    static PersonQuery read(String typed, LocalDate today) {
        String text = Normalizer.normalize(typed.substring(0, Math.min(typed.length(), LONGEST)), Normalizer.Form.NFKC)
                .strip();
        Matcher number = CASE_NUMBER.matcher(text.replace(" ", ""));
        if (number.matches()) {
            return byCase(number.group(1), number.group(2));
        }
        Optional<FiscalCode> code = FiscalCode.parse(text);
        if (code.isPresent()) {
            return byKey(code.get().withoutHomocody());
        }
        String capitals = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (CODE_BEGINNING.matcher(capitals).matches()
                && HAS_DIGIT.matcher(capitals).matches()) {
            return PersonQuery.of(
                    List.of(), Optional.empty(), Optional.empty(), Optional.of(Prefix.of(capitals)), Optional.empty());
        }
        return byNameAndDate(text, today);
    }

    private static PersonQuery byCase(String year, String number) {
        String whole = year + "/" + "0".repeat(6 - number.length()) + number;
        return PersonQuery.of(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(whole));
    }

    private static PersonQuery byKey(String key) {
        return PersonQuery.of(List.of(), Optional.empty(), Optional.of(key), Optional.empty(), Optional.empty());
    }

    private static PersonQuery byNameAndDate(String text, LocalDate today) {
        Optional<TypedDay> birth = TypedDay.in(text, today);
        List<Prefix> words = Names.typed(birth.map(TypedDay::rest).orElse(text)).stream()
                .map(Prefix::of)
                .toList();
        return PersonQuery.of(words, birth.map(TypedDay::day), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
