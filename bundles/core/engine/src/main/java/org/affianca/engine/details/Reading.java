package org.affianca.engine.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.api.PersonId;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.problem.Flaw;

/**
 * Plain values read into a shape: what could be taken, by name, and every flaw of the rest. Blank text is as good as
 * none; incomplete is no flaw here.
 */
public record Reading(Map<String, Object> values, List<Flaw> flaws) {
    /** Answers what a record cannot know by itself. */
    public interface Known {
        /** Whether a code may be chosen today. */
        boolean code(String list, String code);

        /** Whether there is such a person, and the actor may know of it. */
        boolean person(PersonId id);
    }

    /**
     * Reads plain values.
     *
     * @param before what stood there, by name: a code that was valid then may stay
     */
    public static Reading of(Shape shape, Map<String, Object> plain, Map<String, Object> before, Known known) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        for (Part part : shape.parts()) {
            Object given = plain.get(part.name());
            if (given == null || (given instanceof String text && text.isBlank())) {
                continue;
            }
            try {
                Object value = Plain.read(part, given);
                if (!value.equals(before.get(part.name()))) {
                    check(part, value, known);
                }
                values.put(part.name(), value);
            } catch (NotTaken flaw) {
                flaws.add(new Flaw(pointer(part.name()), flaw.why()));
            }
        }
        plain.keySet().stream()
                .filter(name -> !shape.names().contains(name))
                .forEach(name -> flaws.add(Flaw.at(pointer(name), "unknown-field")));
        return new Reading(values, flaws);
    }

    /** The plain form of a shape's values, by name; what is absent is left out. */
    public static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name, Plain.of(value)));
        return plain;
    }

    public static String pointer(String field) {
        return "/details/" + field.replace("~", "~0").replace("/", "~1");
    }

    private static void check(Part part, Object value, Known known) throws NotTaken {
        NotTaken.unless(part.type() != FieldType.CODE || known.code(part.list(), (String) value), "unknown-code");
        NotTaken.unless(!(value instanceof PersonId person) || known.person(person), "unknown-person");
    }
}
