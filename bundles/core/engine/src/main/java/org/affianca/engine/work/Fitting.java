package org.affianca.engine.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.catalogue.FieldType;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;

/** Values that were written by one version of a service, as the record of another knows them. */
final class Fitting {
    private Fitting() {}

    /** Today's record, made of what it still knows; empty while something it must have is lacking. */
    static Optional<Record> record(Optional<Shape> own, Shape present, Map<String, Object> values) {
        return own.flatMap(shape -> present.record(shape.equals(present) ? values : known(shape, present, values)));
    }

    private static Map<String, Object> known(Shape own, Shape present, Map<String, Object> values) {
        Map<String, Object> known = new LinkedHashMap<>(values);
        known.entrySet().removeIf(value -> present.part(value.getKey())
                .filter(part -> own.part(value.getKey())
                        .map(Part::type)
                        .filter(part.type()::equals)
                        .isPresent())
                .filter(part ->
                        part.type() != FieldType.ENUM || part.constants().contains(value.getValue()))
                .isEmpty());
        return known;
    }
}
