package org.affianca.engine.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;

/**
 * An answer as it is kept: as one text, codes joined by commas, a grid as {@code row=code}; a person by number in a
 * column of its own, where a merge finds it.
 */
record AnswerRow(WorkId workId, int place, String item, String answer, Optional<Long> personId) {
    private static final String BETWEEN = ",";

    static AnswerRow of(WorkId work, int place, Item item, Object value) {
        return switch (item.type()) {
            case PERSON -> new AnswerRow(work, place, item.id(), "", Optional.of((Long) value));
            case CHOICES -> row(work, place, item, joined((List<?>) value));
            case GRID -> row(work, place, item, joined(List.copyOf(((Map<?, ?>) value).entrySet())));
            default -> row(work, place, item, value.toString());
        };
    }

    private static AnswerRow row(WorkId work, int place, Item item, String text) {
        return new AnswerRow(work, place, item.id(), text, Optional.empty());
    }

    private static String joined(List<?> parts) {
        return String.join(BETWEEN, parts.stream().map(Object::toString).toList());
    }

    /** The plain value again. */
    Object value(Item as) {
        return switch (as.type()) {
            case YES_NO -> Boolean.valueOf(answer);
            case CHOICES -> answer.isEmpty() ? List.of() : List.of(answer.split(BETWEEN));
            case GRID -> grid();
            case SCALE, NUMBER, DECIMAL -> new BigDecimal(answer);
            case PERSON -> personId.orElseThrow();
            case CHOICE, DATE, TEXT -> answer;
        };
    }

    /** The plain values of a sheet's rows, by item; what the instrument does not ask is passed over. */
    static Map<String, Object> values(Instrument instrument, List<AnswerRow> rows) {
        Map<String, Object> values = new HashMap<>();
        for (AnswerRow row : rows) {
            instrument.item(row.item()).ifPresent(item -> values.put(item.id(), row.value(item)));
        }
        return values;
    }

    private Map<String, String> grid() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String pair : answer.split(BETWEEN)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                rows.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return rows;
    }
}
