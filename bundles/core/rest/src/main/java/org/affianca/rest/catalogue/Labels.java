package org.affianca.rest.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;

/** The words of a service for the reader of this call: its own name, its steps, outcomes and deadlines. */
public final class Labels {
    private static final Pattern NUMBERED = Pattern.compile("([a-z-]+)-([0-9]+)");

    private final Words words;
    private final Locale locale;

    public Labels(Words words) {
        this.words = words;
        this.locale = Call.now().locale();
    }

    public String service(ServiceCode service) {
        return words.service(service, locale);
    }

    /** The area's own name; while it is not installed, its id. */
    public String area(String id) {
        return words.say(id, "area", locale);
    }

    /** The step's own name; while its area is away, the word for the stage it hangs on. */
    public String step(ServiceCode service, String step, Stage stage) {
        return own(service, "step", step).or(() -> core("stage." + stage)).orElse(step);
    }

    public String step(ServiceCode service, String step) {
        return own(service, "step", step).orElse(step);
    }

    /** What stands on the button that takes the step; the step's own name where the area has no word for it. */
    public String move(ServiceCode service, String step) {
        return own(service, "move", step).orElseGet(() -> step(service, step));
    }

    public String field(ServiceCode service, String name) {
        return said(service.area(), service.word() + "." + name).orElse(name);
    }

    public String outcome(ServiceCode service, String code) {
        return own(service, "outcome", code).orElse(code);
    }

    /** Of the service itself, of a norm ({@code AREA.word}), or of core with a number ({@code hearing-2}). */
    public String deadline(ServiceCode service, String code) {
        int dot = code.indexOf('.');
        if (dot > 0) {
            return said(code.substring(0, dot), "norm" + code.substring(dot)).orElse(code);
        }
        return own(service, "deadline", code)
                .or(() -> core("deadline." + code))
                .or(() -> numbered(code))
                .orElse(code);
    }

    private Optional<String> numbered(String code) {
        Matcher match = NUMBERED.matcher(code);
        return match.matches()
                ? core("deadline." + match.group(1)).map(label -> label + " " + match.group(2))
                : Optional.empty();
    }

    /** The area's word, unless it has none or is not installed now: a key is no word for a caseworker. */
    private Optional<String> own(ServiceCode service, String sort, String name) {
        return said(service.area(), service.word() + "." + sort + "." + name);
    }

    private Optional<String> core(String key) {
        return said(Call.CORE, key);
    }

    private Optional<String> said(String area, String key) {
        String label = words.say(area, key, locale);
        return label.equals(key) ? Optional.empty() : Optional.of(label);
    }

    public List<Choice> outcomes(ServiceCode service, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, outcome(service, code)))
                .toList();
    }

    public List<Reason> reasons(String area, List<Because> reasons) {
        return reasons.stream()
                .map(why -> new Reason(why.code(), words.say(area, why, locale)))
                .toList();
    }
}
