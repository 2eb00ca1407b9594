package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.catalogue.FormGroup;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.circumstance.CircumstanceType;
import org.affianca.api.norm.Norm;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.CodeTable;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;

/** Every service, circumstance, step, move, outcome, deadline, norm, figure, field, group, code, board and event has a label in every language. */
final class WordsSpoken implements Check {
    @Override
    public List<String> complaints(AreaFolder area) {
        AreaDescriptor descriptor = area.descriptor();
        Set<String> keys = new LinkedHashSet<>(List.of("area"));
        descriptor.boards().forEach(board -> keys.add("board." + board));
        descriptor.services().forEach(service -> service(service, keys));
        descriptor.circumstances().forEach(type -> circumstance(type, keys));
        descriptor.codes().forEach((list, table) -> table.entries()
                .forEach(entry -> keys.add("code." + CodeTable.plain(list) + "." + entry.code())));
        descriptor.norms().forEach(norm -> norm(norm, keys));
        descriptor.figures().forEach(figure -> keys.add("figure." + figure.word()));
        area.with(Names.DETAILS).stream().map(Shape::of).forEach(shape -> fields(shape, keys));
        Events.of(area).forEach(type -> keys.add("event." + type));
        return missing(new Languages(descriptor), keys);
    }

    static List<String> missing(Languages languages, Set<String> keys) {
        List<String> complaints = new ArrayList<>();
        for (String language : Languages.all()) {
            for (String key : keys) {
                if (languages.say(language, key).isEmpty()) {
                    complaints.add("no label '" + key + "' in language " + language);
                }
            }
        }
        return complaints;
    }

    private static void service(ServiceType service, Set<String> keys) {
        String word = service.code().word();
        keys.add(word);
        for (Step step : service.steps()) {
            if (step.stage() != Stage.VOID) {
                keys.add(word + ".step." + step.name());
                step.outcomes().forEach(outcome -> keys.add(word + ".outcome." + outcome));
            }
            step.next().stream().filter(next -> !next.equals("VOID")).forEach(next -> keys.add(word + ".move." + next));
        }
        service.deadlines().forEach(term -> keys.add(word + ".deadline." + term.code()));
        service.form().stream().map(FormGroup::name).forEach(group -> keys.add(word + ".group." + group));
    }

    private static void norm(Norm norm, Set<String> keys) {
        keys.add("norm." + norm.word());
        keys.add("moment." + norm.starts());
        norm.metBy().forEach(word -> keys.add("moment." + word));
        norm.extendedBy().ifPresent(word -> keys.add("moment." + word));
    }

    private static void circumstance(CircumstanceType type, Set<String> keys) {
        keys.add(type.code().word());
        type.form().forEach(group -> keys.add(type.code().word() + ".group." + group.name()));
    }

    private static void fields(Shape shape, Set<String> keys) {
        for (Part part : shape.parts()) {
            keys.add(shape.service().word() + "." + part.name());
            part.constants().forEach(constant -> keys.add("code." + part.enumWord() + "." + constant));
        }
    }
}
