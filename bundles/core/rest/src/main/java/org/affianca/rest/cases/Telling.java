package org.affianca.rest.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.ServiceCode;
import org.affianca.api.casefile.TimelineEntry;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;

/** Makes a sentence of an event: the words for its type, with its values in their places. */
final class Telling {
    private static final int ISO_DAY = "2026-01-31".length();
    private static final int ISO_MONTH = "2026-01".length();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private final Words words;
    private final Catalogue catalogue;
    private final Locale locale;

    Telling(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
        this.locale = Call.now().locale();
    }

    Happening tell(TimelineEntry entry) {
        return new Happening(
                entry.number(), entry.type(), entry.at(), entry.by(), entry.work(), entry.values(), text(entry));
    }

    private String text(TimelineEntry entry) {
        Optional<ServiceCode> service = service(entry.values().get("service"));
        String sentence = sentence("event." + entry.type(), service);
        for (Map.Entry<String, Object> value : entry.values().entrySet()) {
            String place = "{" + value.getKey() + "}";
            if (sentence.contains(place)) {
                sentence = sentence.replace(place, word(value.getKey(), plain(value.getValue()), service));
            }
        }
        return sentence;
    }

    /** From the words of the service's area, else core's, else of whichever area knows the event: its type is its own. */
    private String sentence(String key, Optional<ServiceCode> service) {
        Stream<String> areas = Stream.concat(
                Stream.concat(service.map(ServiceCode::area).stream(), Stream.of(Call.CORE)),
                catalogue.services().stream().map(type -> type.code().area()).distinct());
        return areas.map(area -> words.say(area, key, locale))
                .filter(said -> !said.equals(key))
                .findFirst()
                .orElse(key);
    }

    /** Days and months as Italians write them, also where the event keeps them as texts. */
    private static String plain(Object value) {
        String text = String.valueOf(value);
        try {
            if (text.length() == ISO_DAY) {
                return DAY.format(LocalDate.parse(text));
            }
            return text.length() == ISO_MONTH ? MONTH.format(YearMonth.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private String word(String name, String value, Optional<ServiceCode> service) {
        Labels labels = new Labels(words);
        return switch (name) {
            case "service" -> service.map(labels::service).orElse(value);
            case "step" -> service.map(code -> labels.step(code, value)).orElse(value);
            case "area" -> labels.area(value);
            case "outcome" -> service.map(code -> labels.outcome(code, value)).orElse(value);
            // A value that is a label key itself, such as moment.victim-heard, is told as its label.
            default ->
                value.indexOf('.') > 0
                        ? words.say(service.map(ServiceCode::area).orElse(Call.CORE), value, locale)
                        : value;
        };
    }

    private static Optional<ServiceCode> service(@org.jspecify.annotations.Nullable Object value) {
        try {
            return value == null ? Optional.empty() : Optional.of(new ServiceCode(value.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
