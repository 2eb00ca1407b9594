package org.affianca.area.minors.sinba;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row being written: yes is 1 and no is 2, days are told by their month, what is unknown is left out. */
final class Attributes {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final List<String> DEMANDED = List.of(
            "DataPrimaSegnalazione",
            "FonteSegnalazione",
            "MinoreStranieroNoAcc",
            "SegnalazioneAutoritaGiudiziaria",
            "ProvvedimentoGiudiziario",
            "CondizioneMinore",
            "LuogoVita",
            "Disabilita");

    private final Map<String, String> values = new LinkedHashMap<>();

    Attributes code(String attribute, Optional<String> code) {
        code.filter(value -> !value.isBlank()).ifPresent(value -> values.put(attribute, value));
        return this;
    }

    Attributes claim(String attribute, boolean claim) {
        values.put(attribute, claim ? "1" : "2");
        return this;
    }

    Attributes month(String attribute, Optional<LocalDate> day) {
        return code(attribute, day.map(MONTH::format));
    }

    SinbaRow row() {
        List<SinbaValue> items = new ArrayList<>();
        values.forEach((attribute, value) -> items.add(new SinbaValue(attribute, value)));
        return new SinbaRow(
                items, DEMANDED.stream().filter(one -> !values.containsKey(one)).toList());
    }
}
