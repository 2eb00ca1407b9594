package org.affianca.engine.details;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

/**
 * One value between its plain form (text, number, boolean, ISO date, map) and the type it is kept in; a code and a
 * constant are kept as their names.
 */
final class Plain {
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000_000L);
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NUMBER = 30;

    private Plain() {}

    /** The value as it is kept; the plain one is neither null nor blank text. */
    static Object read(Part part, Object plain) throws NotTaken {
        return switch (part.type()) {
            case TEXT -> text(part, plain);
            case INT -> number(part, plain, 0).intValueExact();
            case DECIMAL -> number(part, plain, 4);
            case BOOLEAN -> truth(plain);
            case DATE -> day(plain);
            case PERIOD -> period(plain);
            case MONEY -> new Money(number(part, plain, 2).movePointRight(2).longValueExact());
            case CODE -> code(plain);
            case ENUM -> constant(part, plain);
            case REFERENCE -> reference(plain);
        };
    }

    /** The plain form of a value that is kept. */
    static Object of(Object value) {
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Period period) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("from", period.from().toString());
            period.until().ifPresent(until -> plain.put("until", until.toString()));
            return plain;
        }
        if (value instanceof Money money) {
            return money.toEuro();
        }
        return value instanceof PersonId person ? (Object) person.value() : value;
    }

    private static String text(Part part, Object plain) throws NotTaken {
        String text = word(plain);
        int most = part.most().orElseThrow().intValue();
        NotTaken.unless(text.length() <= most, Because.of("too-long", "most", most));
        return text;
    }

    private static String word(Object plain) throws NotTaken {
        // A zero byte is valid JSON and no database takes it.
        NotTaken.unless(plain instanceof String text && text.indexOf('\0') < 0, "not-a-text");
        return ((String) plain).strip();
    }

    private static BigDecimal number(Part part, Object plain, int decimals) throws NotTaken {
        String written = plain instanceof Number || plain instanceof String
                ? plain.toString().strip()
                : "";
        // Compared before anything is scaled: 1e999999999 is a number of ten characters.
        BigDecimal number = written.length() > LONGEST_NUMBER ? HUGE : digits(written);
        NotTaken.unless(number.abs().compareTo(HUGE) < 0 && number.scale() <= LONGEST_NUMBER, "not-a-number");
        NotTaken.unless(
                number.stripTrailingZeros().scale() <= decimals, Because.of("too-many-decimals", "most", decimals));
        BigDecimal least = part.least().orElse(number);
        BigDecimal most = part.most().orElse(number);
        boolean within = number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        NotTaken.unless(within, new Because("out-of-range", Map.of("least", least, "most", most)));
        return number;
    }

    private static BigDecimal digits(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException bad) {
            return HUGE;
        }
    }

    private static Boolean truth(Object plain) throws NotTaken {
        NotTaken.unless(plain instanceof Boolean, "not-a-boolean");
        return (Boolean) plain;
    }

    private static LocalDate day(Object plain) throws NotTaken {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(plain));
            NotTaken.unless(day.getYear() >= 1850 && day.getYear() <= 2200, "not-a-date");
            return day;
        } catch (DateTimeParseException bad) {
            throw new NotTaken(Because.of("not-a-date"));
        }
    }

    private static Period period(Object plain) throws NotTaken {
        Object given = plain instanceof Period period ? of(period) : plain;
        if (!(given instanceof Map<?, ?> map) || map.get("from") == null) {
            throw new NotTaken(Because.of("not-a-period"));
        }
        LocalDate from = day(map.get("from"));
        Object until = map.get("until");
        Optional<LocalDate> last = until == null || until.equals("") ? Optional.empty() : Optional.of(day(until));
        NotTaken.unless(last.filter(day -> day.isBefore(from)).isEmpty(), "ends-before-it-begins");
        return new Period(from, last);
    }

    private static String code(Object plain) throws NotTaken {
        String code = plain instanceof Code given ? given.value() : word(plain);
        NotTaken.unless(!code.isEmpty() && code.length() <= LONGEST_CODE, "unknown-code");
        return code;
    }

    private static String constant(Part part, Object plain) throws NotTaken {
        String name = plain instanceof Enum<?> given ? given.name() : String.valueOf(plain);
        NotTaken.unless(part.constants().contains(name), "unknown-code");
        return name;
    }

    private static PersonId reference(Object plain) throws NotTaken {
        Object given = plain instanceof PersonId person ? (Object) person.value() : plain;
        try {
            return new PersonId(new BigDecimal(String.valueOf(given).strip()).longValueExact());
        } catch (ArithmeticException | NumberFormatException bad) {
            throw new NotTaken(Because.of("not-a-reference"));
        }
    }
}
