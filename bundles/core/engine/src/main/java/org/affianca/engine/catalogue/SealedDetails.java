package org.affianca.engine.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.RowTexts;
import org.affianca.engine.vault.SealedFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the areas that serve now keep sealed in their details, in any version of a record. */
@Component(service = SealedFields.class)
public final class SealedDetails implements SealedFields {
    private final Shelf shelf;

    @Activate
    public SealedDetails(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Field> fields() {
        return shelf.areas().stream()
                .flatMap(area -> shapes(area).flatMap(shape -> sealed(shape, key(area, shape))))
                .distinct()
                .toList();
    }

    private static Stream<Field> sealed(Shape shape, String key) {
        return shape.parts().stream()
                .filter(Part::sealed)
                .map(part -> RowTexts.field(shape.table(), part.columns().get(0), key));
    }

    private static Stream<Shape> shapes(InstalledArea area) {
        return Stream.concat(
                area.shapes().values().stream(), area.others().stream().flatMap(one -> one.shape().stream()));
    }

    private static String key(InstalledArea area, Shape shape) {
        return area.descriptor().circumstance(shape.service()).isPresent() ? "circumstance_id" : "work_id";
    }
}
