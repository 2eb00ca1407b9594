package org.affianca.engine.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.catalogue.FormGroup;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.time.Consequence;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;

/** Reads what {@link Writing} wrote. */
final class Reading {
    private final Map<?, ?> plain;

    private Reading(Map<?, ?> plain) {
        this.plain = plain;
    }

    static Definition of(ServiceCode code, int version, Map<String, Object> plain) {
        Reading all = new Reading(plain);
        List<FormGroup> form = new ArrayList<>();
        all.map("form").forEach((name, fields) -> form.add(new FormGroup(String.valueOf(name), texts(fields))));
        Optional<Shape> shape = plain.containsKey("details")
                ? Optional.of(new Reading(all.map("details")).shape(code))
                : Optional.empty();
        ServiceType service = new ServiceType(
                code,
                version,
                Kind.valueOf(all.text("kind")),
                all.list("steps", Reading::step),
                Secrecy.valueOf(all.text("secrecy")),
                all.text("unit"),
                all.list("deadlines", Reading::term),
                form,
                List.of(),
                shape.isPresent());
        return new Definition(service, shape);
    }

    private Step step() {
        Map<String, List<String>> needs = new TreeMap<>();
        if (plain.containsKey("needs")) {
            map("needs").forEach((why, fields) -> needs.put(String.valueOf(why), texts(fields)));
        }
        return new Step(
                text("name"),
                Stage.valueOf(text("stage")),
                texts("next"),
                texts("outcomes"),
                Set.copyOf(texts("grants")),
                Set.copyOf(texts("asks")),
                needs);
    }

    private DeadlineTerm term() {
        return new DeadlineTerm(
                text("code"),
                Integer.parseInt(text("amount")),
                text("unit"),
                text("from"),
                Set.copyOf(texts("metBy")),
                Consequence.valueOf(text("else")),
                text("source"),
                optional("norm"));
    }

    private Shape shape(ServiceCode code) {
        return new Shape(code, text("record"), list("fields", Reading::field), Optional.empty());
    }

    private Part field() {
        return new Part(
                text("name"),
                FieldType.valueOf(text("type")),
                Boolean.parseBoolean(text("required")),
                number("least"),
                number("most"),
                text("list"),
                texts("constants"),
                text("word"),
                Boolean.parseBoolean(text("sealed")));
    }

    private String text(String key) {
        return String.valueOf(plain.get(key));
    }

    private Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(plain.get(key)).map(value -> new BigDecimal(value.toString()));
    }

    private Map<?, ?> map(String key) {
        return (Map<?, ?>) given(key);
    }

    private List<String> texts(String key) {
        return texts(given(key));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private <T> List<T> list(String key, Function<Reading, T> read) {
        return ((List<?>) given(key))
                .stream().map(item -> read.apply(new Reading((Map<?, ?>) item))).toList();
    }

    private Optional<String> optional(String key) {
        return Optional.<Object>ofNullable(plain.get(key)).map(String::valueOf);
    }

    private Object given(String key) {
        return Optional.<Object>ofNullable(plain.get(key))
                .orElseThrow(() -> new IllegalStateException("a definition without " + key));
    }
}
