package org.affianca.rest.cases;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.casefile.TimelineEntry;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;

/** Makes a sentence of an event: the words for its type, with its values in their places. */
final class Telling {
    private final Words words;
    private final Locale locale;

    Telling(Words words) {
        this.words = words;
        this.locale = Call.now().locale();
    }

    Happening tell(TimelineEntry entry) {
        return new Happening(
                entry.number(), entry.type(), entry.at(), entry.by(), entry.work(), entry.values(), text(entry));
    }

    private String text(TimelineEntry entry) {
        Optional<ServiceCode> service = service(entry.values().get("service"));
        String area = service.map(ServiceCode::area).orElse(Call.CORE);
        String key = "event." + entry.type();
        String sentence = words.say(area, key, locale);
        if (sentence.equals(key)) {
            sentence = words.say(Call.CORE, key, locale);
        }
        for (Map.Entry<String, Object> value : entry.values().entrySet()) {
            String place = "{" + value.getKey() + "}";
            if (sentence.contains(place)) {
                sentence = sentence.replace(place, word(value.getKey(), String.valueOf(value.getValue()), service));
            }
        }
        return sentence;
    }

    private String word(String name, String value, Optional<ServiceCode> service) {
        Labels labels = new Labels(words);
        return switch (name) {
            case "service" -> service.map(labels::service).orElse(value);
            case "step" -> service.map(code -> labels.step(code, value)).orElse(value);
            case "outcome" -> service.map(code -> labels.outcome(code, value)).orElse(value);
            default -> value;
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
