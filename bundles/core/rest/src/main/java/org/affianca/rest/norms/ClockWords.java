package org.affianca.rest.norms;

import java.util.List;
import java.util.Locale;
import org.affianca.api.Because;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;

/** The words of norms and clocks for the reader of this call. */
final class ClockWords {
    private final Words words;
    private final Locale locale;

    ClockWords(Words words) {
        this.words = words;
        this.locale = Call.now().locale();
    }

    String norm(String code) {
        int dot = code.indexOf('.');
        return words.say(code.substring(0, dot), "norm" + code.substring(dot), locale);
    }

    Choice moment(String area, String word) {
        return new Choice(word, words.say(area, "moment." + word, locale));
    }

    Choice reason(String code) {
        return new Choice(code, words.say(Call.CORE, "code.clock-suspension." + code, locale));
    }

    List<String> sentences(String area, List<Because> because) {
        return because.stream().map(why -> words.say(area, why, locale)).toList();
    }
}
