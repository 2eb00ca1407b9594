package org.affianca.engine.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.Shape;

/** Reads the details that were sent with a circumstance, which has no draft: what must be given has to be there. */
record DetailsCheck(CircumstanceMapper sql, Shelf shelf, LiveCatalogue codes, Viewer viewer) implements Reading.Known {
    Reading read(ServiceCode type, Map<String, Object> plain, Map<String, Object> before) {
        Optional<Shape> shape = shelf.shape(type);
        if (shape.isEmpty()) {
            return new Reading(
                    Map.of(),
                    plain.keySet().stream()
                            .map(name -> Flaw.at(Reading.pointer(name), "unknown-field"))
                            .toList());
        }
        Reading reading = Reading.of(shape.get(), plain, before, this);
        List<Flaw> flaws = new ArrayList<>(reading.flaws());
        shape.get().lacking(reading.values()).stream()
                .map(Reading::pointer)
                .filter(at -> reading.flaws().stream()
                        .noneMatch(flaw -> flaw.pointer().equals(at)))
                .forEach(at -> flaws.add(Flaw.at(at, "required")));
        return new Reading(reading.values(), flaws);
    }

    @Override
    public boolean code(String list, String code) {
        return codes.valid(list, code);
    }

    @Override
    public boolean person(PersonId id) {
        return sql.seesPerson(viewer, id) > 0;
    }
}
