package org.affianca.engine.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in what somebody typed, as people write them: {@code 3/9/2017}, {@code 03.09.17}, {@code 2017-09-03},
 * {@code 03092017}, {@code 3 settembre 2017}.
 *
 * @param rest what was typed around it
 */
record TypedDay(LocalDate day, String rest) {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("gen", 1),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mag", 5),
            Map.entry("may", 5),
            Map.entry("giu", 6),
            Map.entry("jun", 6),
            Map.entry("lug", 7),
            Map.entry("jul", 7),
            Map.entry("ago", 8),
            Map.entry("aug", 8),
            Map.entry("set", 9),
            Map.entry("sep", 9),
            Map.entry("ott", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dic", 12),
            Map.entry("dec", 12));
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})", 3, 2, 1),
            new Spelling("([0-9]{1,2})([-/. ])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})", 1, 3, 4),
            new Spelling("([0-9]{2})([0-9]{2})([0-9]{4})", 1, 2, 3),
            new Spelling("([0-9]{1,2})[°º]? (\\p{L}{3,9}) ([0-9]{4})", 1, 2, 3));

    /** The first day in the text; a year of two digits is not in the future. */
    static Optional<TypedDay> in(String text, LocalDate today) {
        return SPELLINGS.stream()
                .flatMap(spelling -> spelling.in(text, today).stream())
                .findFirst();
    }

    private record Spelling(Pattern shape, int day, int month, int year) {
        Spelling(String shape, int day, int month, int year) {
            this(Pattern.compile("(?<![0-9\\p{L}])" + shape + "(?![0-9\\p{L}])"), day, month, year);
        }

        Optional<TypedDay> in(String text, LocalDate today) {
            Matcher found = shape.matcher(text);
            if (!found.find()) {
                return Optional.empty();
            }
            String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
            return read(found.toMatchResult(), today).map(typed -> new TypedDay(typed, rest));
        }

        private Optional<LocalDate> read(MatchResult found, LocalDate today) {
            try {
                return Optional.of(LocalDate.of(
                        year(found.group(year), today), month(found.group(month)), Integer.parseInt(found.group(day))));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }

        private static int year(String digits, LocalDate today) {
            int number = Integer.parseInt(digits);
            if (digits.length() == 4) {
                return number;
            }
            int century = today.getYear() / 100 * 100;
            return century + number > today.getYear() ? century - 100 + number : century + number;
        }

        /** By number or by the beginning of its name, in our two languages; 0 is none. */
        private static int month(String text) {
            return Character.isDigit(text.charAt(0))
                    ? Integer.parseInt(text)
                    : MONTHS.getOrDefault(text.substring(0, 3).toLowerCase(Locale.ROOT), 0);
        }
    }
}
