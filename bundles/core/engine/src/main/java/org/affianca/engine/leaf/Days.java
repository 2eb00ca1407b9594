package org.affianca.engine.leaf;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.money.Money;

/** Days, amounts and numbers as papers write them: the day first, the euro before its amount. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String span(LocalDate from, Optional<LocalDate> until) {
        return of(from) + " – " + until.map(Days::of).orElse("…");
    }

    public static String euro(Money amount, Locale in) {
        NumberFormat format = NumberFormat.getNumberInstance(in);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return "€ " + format.format(amount.toEuro());
    }

    public static String number(BigDecimal number, Locale in) {
        return NumberFormat.getNumberInstance(in).format(number);
    }
}
