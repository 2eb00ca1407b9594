package org.affianca.rest.work;

import java.util.List;
import java.util.Set;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Possible;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** A step that may follow: the words of its button, what it asks, and what stands in its way today. */
public record NextStep(
        String step,
        String label,
        Stage stage,
        List<Choice> outcomes,
        Set<String> asks,
        boolean allowed,
        List<Reason> reasons) {
    static NextStep of(Possible possible, ServiceCode service, Labels labels) {
        Step step = possible.step();
        return new NextStep(
                step.name(),
                labels.move(service, step.name()),
                step.stage(),
                labels.outcomes(service, step.outcomes()),
                step.asks(),
                possible.today().allows(),
                labels.reasons(service.area(), possible.reasons()));
    }
}
