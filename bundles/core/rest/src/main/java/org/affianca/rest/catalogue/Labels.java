package org.affianca.rest.catalogue;

import java.util.List;
import java.util.Locale;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;

/** The words of a service for the reader of this call: its own name, its steps, outcomes and deadlines. */
public final class Labels {
    private final Words words;
    private final Locale locale;

    public Labels(Words words) {
        this.words = words;
        this.locale = Call.now().locale();
    }

    public String service(ServiceCode service) {
        return words.service(service, locale);
    }

    public String step(ServiceCode service, String step) {
        return words.say(service.area(), service.word() + ".step." + step, locale);
    }

    /** What stands on the button that takes the step; the step's own name where the area has no word for it. */
    public String move(ServiceCode service, String step) {
        String key = service.word() + ".move." + step;
        String label = words.say(service.area(), key, locale);
        return label.equals(key) ? step(service, step) : label;
    }

    public String outcome(ServiceCode service, String code) {
        return words.say(service.area(), service.word() + ".outcome." + code, locale);
    }

    public String deadline(ServiceCode service, String code) {
        return words.say(service.area(), service.word() + ".deadline." + code, locale);
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
