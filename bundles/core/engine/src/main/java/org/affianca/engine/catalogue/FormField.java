package org.affianca.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Field;
import org.affianca.engine.details.Part;

/** Draws a record's component as a field of a form, in one language. */
record FormField(LiveWords words, ServiceCode service, Locale locale, Function<String, List<Choice>> lists) {
    Field of(Part part) {
        String key = service.word() + "." + part.name();
        return new Field(
                part.name(),
                part.type(),
                words.say(service.area(), key, locale),
                words.find(service.area(), key + ".help", locale).orElse(""),
                part.required(),
                part.least(),
                part.most(),
                choices(part));
    }

    private List<Choice> choices(Part part) {
        if (!part.list().isEmpty()) {
            return lists.apply(part.list());
        }
        return part.constants().stream()
                .map(constant -> new Choice(
                        constant, words.say(service.area(), "code." + part.enumWord() + "." + constant, locale)))
                .toList();
    }
}
