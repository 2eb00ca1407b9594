package org.affianca.engine.start;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.catalogue.Field;
import org.affianca.api.catalogue.Form;

/** Fills any form with plausible plain values: what a field is called and may hold is all that is known of it. */
final class InventedDetails {
    private static final List<String> LINES =
            List.of("Cooperativa Esempio", "Bottega del Facsimile", "Vivaio Segnaposto");
    private static final String SENTENCE = "Concordato con la persona durante i colloqui.";
    private static final int LONG_TEXT = 500;

    private final Form form;
    private final LocalDate start;
    private final LocalDate end;

    InventedDetails(Form form, LocalDate start, LocalDate end) {
        this.form = form;
        this.start = start;
        this.end = end;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        form.groups().forEach(group -> group.fields()
                .forEach(field -> value(field).ifPresent(value -> values.put(field.name(), value))));
        return values;
    }

    private Optional<Object> value(Field field) {
        return switch (field.type()) {
            case TEXT -> Optional.of(text(field));
            case INT -> Optional.of(between(field, 20).intValue());
            case DECIMAL -> Optional.of(between(field, 20));
            case MONEY -> Optional.of(between(field, 500));
            case BOOLEAN -> Optional.of(true);
            case DATE -> Optional.of(day(field.name()).toString());
            case CODE, ENUM -> field.choices().stream().findFirst().map(choice -> choice.code());
            case PERIOD -> Optional.of(Map.of("from", start.toString(), "until", end.toString()));
            case REFERENCE -> Optional.empty();
        };
    }

    private static String text(Field field) {
        int most = field.most().map(BigDecimal::intValue).orElse(200);
        String text = most >= LONG_TEXT
                ? SENTENCE
                : most < LINES.get(0).length() + 5
                        ? "ES-" + Math.abs(field.name().hashCode() % 10_000)
                        : LINES.get(Math.abs(field.name().hashCode()) % LINES.size());
        return text.substring(0, Math.min(most, text.length()));
    }

    /** A usual number, moved into what the field takes. */
    private static BigDecimal between(Field field, int usual) {
        BigDecimal value = BigDecimal.valueOf(usual);
        BigDecimal notLess = field.least().map(value::max).orElse(value);
        return field.most().map(notLess::min).orElse(notLess);
    }

    private LocalDate day(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("until") || lower.contains("end") ? end : start.minusDays(10);
    }
}
