package org.affianca.rest.catalogue;

import java.util.List;
import java.util.Set;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;

/** A service of the catalogue with its labels. */
public record Service(
        ServiceCode code,
        int version,
        String area,
        String label,
        Kind kind,
        String unit,
        boolean hasDetails,
        Secrecy secrecy,
        List<StepLabelled> steps) {
    /** A step of a service with its labels. */
    public record StepLabelled(
            String name, String label, Stage stage, List<String> next, List<Choice> outcomes, Set<String> asks) {}

    static Service of(ServiceType type, Labels labels) {
        return new Service(
                type.code(),
                type.version(),
                type.code().area(),
                labels.service(type.code()),
                type.kind(),
                type.unit(),
                type.hasDetails(),
                type.secrecy(),
                type.steps().stream()
                        .map(step -> step(type.code(), step, labels))
                        .toList());
    }

    private static StepLabelled step(ServiceCode service, Step step, Labels labels) {
        return new StepLabelled(
                step.name(),
                labels.step(service, step.name()),
                step.stage(),
                step.next(),
                labels.outcomes(service, step.outcomes()),
                step.asks());
    }
}
