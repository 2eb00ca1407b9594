package org.affianca.engine.details;

import java.util.List;
import org.affianca.engine.vault.Field;

/** The columns of a record's table whose texts are sealed. */
public final class SealedParts {
    private SealedParts() {}

    /** Those of a shape, whose rows are known by this column beside the organisation. */
    public static List<Field> of(Shape shape, String keyColumn) {
        return shape.parts().stream()
                .filter(Part::sealed)
                .map(part -> field(shape, part, keyColumn))
                .toList();
    }

    static Field field(Shape shape, Part part, String keyColumn) {
        return Field.of(shape.table(), part.columns().get(0), "organisation_id", keyColumn);
    }
}
