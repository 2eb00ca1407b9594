package org.affianca.engine.definition;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Step;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;

/** A definition as plain values; two that say the same are written the same. Screens are the bundle's, not a version's. */
final class Writing {
    private Writing() {}

    static Map<String, Object> of(Definition definition) {
        ServiceType service = definition.service();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("kind", service.kind().name());
        plain.put("secrecy", service.secrecy().name());
        plain.put("unit", service.unit());
        plain.put("steps", service.steps().stream().map(Writing::step).toList());
        plain.put("deadlines", service.deadlines().stream().map(Writing::term).toList());
        Map<String, Object> form = new LinkedHashMap<>();
        service.form().forEach(group -> form.put(group.name(), group.fields()));
        plain.put("form", form);
        definition.shape().ifPresent(shape -> plain.put("details", details(shape)));
        return plain;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("name", step.name());
        plain.put("stage", step.stage().name());
        plain.put("next", step.next());
        plain.put("outcomes", step.outcomes());
        plain.put("grants", step.grants().stream().sorted().toList());
        plain.put("asks", step.asks().stream().sorted().toList());
        if (!step.needs().isEmpty()) {
            plain.put("needs", step.needs());
        }
        return plain;
    }

    private static Map<String, Object> term(DeadlineTerm term) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("code", term.code());
        plain.put("amount", term.amount());
        plain.put("unit", term.unit());
        plain.put("from", term.from());
        plain.put("metBy", new TreeSet<>(term.metBy()).stream().toList());
        plain.put("else", term.consequence().name());
        plain.put("source", term.source());
        term.norm().ifPresent(norm -> plain.put("norm", norm));
        return plain;
    }

    private static Map<String, Object> details(Shape shape) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("record", shape.name());
        plain.put("fields", shape.parts().stream().map(Writing::field).toList());
        return plain;
    }

    private static Map<String, Object> field(Part part) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("name", part.name());
        plain.put("type", part.type().name());
        plain.put("required", part.required());
        number(plain, "least", part.least());
        number(plain, "most", part.most());
        plain.put("list", part.list());
        plain.put("constants", part.constants());
        plain.put("word", part.enumWord());
        if (part.sealed()) {
            plain.put("sealed", true);
        }
        return plain;
    }

    private static void number(Map<String, Object> plain, String name, Optional<BigDecimal> number) {
        number.ifPresent(value -> plain.put(name, value.toPlainString()));
    }
}
