package org.affianca.rest.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.VersionPreview;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.catalogue.Labels;

/** What a move to another version of the service would change, in words. */
public record VersionPreviewBody(
        int version,
        int from,
        int to,
        Choice step,
        Optional<Choice> landsOn,
        List<Choice> mayLandOn,
        List<Choice> stepsLost,
        List<Choice> stepsAdded,
        List<Choice> stepsChanged,
        List<LostField> fieldsLost,
        List<Choice> fieldsAdded,
        List<Choice> fieldsLacking,
        List<ChangedDeadline> deadlines)
        implements Versioned {
    /** A field that is no longer shown, and what it holds now. */
    public record LostField(String name, String label, Optional<Object> value) {}

    /** A deadline that goes, comes or falls due on another day. */
    public record ChangedDeadline(String code, String label, Optional<LocalDate> before, Optional<LocalDate> after) {}

    static VersionPreviewBody of(VersionPreview preview, ServiceCode service, Labels labels) {
        return new VersionPreviewBody(
                preview.version(),
                preview.from(),
                preview.to(),
                step(preview.step(), service, labels),
                preview.landsOn().map(name -> step(name, service, labels)),
                steps(preview.mayLandOn(), service, labels),
                steps(preview.stepsLost(), service, labels),
                steps(preview.stepsAdded(), service, labels),
                steps(preview.stepsChanged(), service, labels),
                preview.fieldsLost().stream()
                        .map(lost -> new LostField(lost.name(), labels.field(service, lost.name()), lost.value()))
                        .toList(),
                fields(preview.fieldsAdded(), service, labels),
                fields(preview.fieldsLacking(), service, labels),
                preview.deadlines().stream()
                        .map(due -> new ChangedDeadline(
                                due.code(), labels.deadline(service, due.code()), due.before(), due.after()))
                        .toList());
    }

    private static List<Choice> steps(List<Step> steps, ServiceCode service, Labels labels) {
        return steps.stream().map(step -> step(step.name(), service, labels)).toList();
    }

    private static Choice step(String name, ServiceCode service, Labels labels) {
        return new Choice(name, labels.step(service, name));
    }

    private static List<Choice> fields(List<String> names, ServiceCode service, Labels labels) {
        return names.stream()
                .map(name -> new Choice(name, labels.field(service, name)))
                .toList();
    }
}
