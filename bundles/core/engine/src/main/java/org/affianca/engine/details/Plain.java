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

/** One value between its plain form (text, number, boolean, ISO date, map) and its component's own type. */
final class Plain {
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000_000L);

    private Plain() {}

    /** The value as the component has it; the plain one is neither null nor blank text. */
    static Object read(Part part, Object plain) throws NotTaken {
        return switch (part.type()) {
            case TEXT -> text(part, plain);
            case INT -> whole(part, plain);
            case DECIMAL -> inRange(part, number(plain, 4));
            case BOOLEAN -> truth(plain);
            case DATE -> day(plain);
            case PERIOD -> period(plain);
            case MONEY ->
                new Money(inRange(part, number(plain, 2)).movePointRight(2).longValueExact());
            case CODE -> code(part, plain);
            case ENUM -> constant(part, plain);
            case REFERENCE -> new PersonId(reference(plain));
        };
    }

    /** The plain form of a component's value. */
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
        if (value instanceof Code code) {
            return code.value();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof PersonId person) {
            return person.value();
        }
        return value;
    }

    private static String text(Part part, Object plain) throws NotTaken {
        String text = word(plain);
        int most = part.most().orElseThrow().intValue();
        if (text.length() > most) {
            throw new NotTaken(Because.of("too-long", "most", most));
        }
        return text;
    }

    private static String word(Object plain) throws NotTaken {
        if (plain instanceof String text) {
            // A zero byte is valid JSON and no database takes it.
            if (text.indexOf('\0') < 0) {
                return text.strip();
            }
        }
        throw new NotTaken("not-a-text");
    }

    private static Integer whole(Part part, Object plain) throws NotTaken {
        try {
            return inRange(part, number(plain, 0)).intValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new NotTaken("not-a-number");
        }
    }

    private static BigDecimal number(Object plain, int decimals) throws NotTaken {
        BigDecimal number;
        try {
            if (!(plain instanceof Number) && !(plain instanceof String)) {
                throw new NotTaken("not-a-number");
            }
            String written = plain.toString().strip();
            if (written.length() > 30) {
                throw new NotTaken("not-a-number");
            }
            number = new BigDecimal(written);
        } catch (NumberFormatException bad) {
            throw new NotTaken("not-a-number");
        }
        // Compared before anything is scaled: 1e999999999 is a number of ten characters.
        if (number.abs().compareTo(HUGE) >= 0 || number.scale() > 30) {
            throw new NotTaken("not-a-number");
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            throw new NotTaken(Because.of("too-many-decimals", "most", decimals));
        }
        return number;
    }

    private static BigDecimal inRange(Part part, BigDecimal number) throws NotTaken {
        Optional<BigDecimal> least = part.least();
        Optional<BigDecimal> most = part.most();
        if (least.isPresent() && most.isPresent()) {
            boolean within = number.compareTo(least.get()) >= 0 && number.compareTo(most.get()) <= 0;
            if (!within) {
                throw new NotTaken(new Because("out-of-range", Map.of("least", least.get(), "most", most.get())));
            }
        }
        return number;
    }

    private static Boolean truth(Object plain) throws NotTaken {
        if (plain instanceof Boolean truth) {
            return truth;
        }
        throw new NotTaken("not-a-boolean");
    }

    private static LocalDate day(Object plain) throws NotTaken {
        if (plain instanceof LocalDate day) {
            return day;
        }
        try {
            LocalDate day = LocalDate.parse(String.valueOf(plain));
            if (day.getYear() < 1850 || day.getYear() > 2200) {
                throw new NotTaken("not-a-date");
            }
            return day;
        } catch (DateTimeParseException bad) {
            throw new NotTaken("not-a-date");
        }
    }

    private static Period period(Object plain) throws NotTaken {
        if (plain instanceof Period period) {
            return period;
        }
        if (!(plain instanceof Map<?, ?> map) || map.get("from") == null) {
            throw new NotTaken("not-a-period");
        }
        LocalDate from = day(map.get("from"));
        Object until = map.get("until");
        Optional<LocalDate> last = until == null || until.equals("") ? Optional.empty() : Optional.of(day(until));
        if (last.isPresent() && last.get().isBefore(from)) {
            throw new NotTaken("ends-before-it-begins");
        }
        return new Period(from, last);
    }

    private static Object code(Part part, Object plain) throws NotTaken {
        String code = plain instanceof Code given ? given.value() : word(plain);
        if (code.isEmpty() || code.length() > 64) {
            throw new NotTaken("unknown-code");
        }
        return part.raw() == Code.class ? new Code(code) : code;
    }

    static Object constant(Part part, Object plain) throws NotTaken {
        for (Object constant : part.raw().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(String.valueOf(plain))) {
                return constant;
            }
        }
        throw new NotTaken("unknown-code");
    }

    private static long reference(Object plain) throws NotTaken {
        if (plain instanceof PersonId person) {
            return person.value();
        }
        try {
            return new BigDecimal(String.valueOf(plain).strip()).longValueExact();
        } catch (ArithmeticException | NumberFormatException bad) {
            throw new NotTaken("not-a-reference");
        }
    }
}
