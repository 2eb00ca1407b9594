package org.affianca.api.returns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.money.Money;

/** A row being written: yes is 1 and no is 2, what is unknown is left out. */
public final class Attributes {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    private final Map<String, String> values = new LinkedHashMap<>();

    public Attributes code(String attribute, Optional<String> code) {
        code.filter(value -> !value.isBlank()).ifPresent(value -> values.put(attribute, value));
        return this;
    }

    public Attributes claim(String attribute, boolean claim) {
        values.put(attribute, claim ? "1" : "2");
        return this;
    }

    /** A day that is told by its month alone. */
    public Attributes month(String attribute, Optional<LocalDate> day) {
        return code(attribute, day.map(MONTH::format));
    }

    public Attributes day(String attribute, Optional<LocalDate> day) {
        return code(attribute, day.map(LocalDate::toString));
    }

    public Attributes number(String attribute, Optional<Integer> number) {
        return code(attribute, number.map(String::valueOf));
    }

    /** Euro and cents with a point. */
    public Attributes money(String attribute, Optional<Money> amount) {
        return code(attribute, amount.map(one -> one.toEuro().toPlainString()));
    }

    /** In the order in which they were written. */
    public List<ReturnValue> values() {
        return values.entrySet().stream()
                .map(one -> new ReturnValue(one.getKey(), one.getValue()))
                .toList();
    }

    /** Those of the demanded attributes that nobody has written. */
    public List<String> lacking(List<String> demanded) {
        return demanded.stream().filter(one -> !values.containsKey(one)).toList();
    }
}
