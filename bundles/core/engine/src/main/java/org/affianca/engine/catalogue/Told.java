package org.affianca.engine.catalogue;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

/** A plain value as a sentence tells it in a language: money with the euro sign, days with the day first. */
final class Told {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private Told() {}

    static String of(Object value, Locale locale) {
        if (value instanceof Money money) {
            return "€\u00a0" + number(locale, 2, 2).format(money.toEuro());
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof YearMonth month) {
            return MONTH.format(month);
        }
        if (value instanceof Period period) {
            return DAY.format(period.from()) + " – "
                    + period.until().map(DAY::format).orElse("…");
        }
        if (value instanceof BigDecimal || value instanceof Double) {
            return number(locale, 0, 4).format(value);
        }
        return String.valueOf(value);
    }

    private static NumberFormat number(Locale locale, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
