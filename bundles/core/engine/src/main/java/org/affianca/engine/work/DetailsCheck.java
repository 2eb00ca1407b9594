package org.affianca.engine.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.Shape;

/** Reads the details that were sent: types, codes, whether they hold together, and whether they are whole. */
final class DetailsCheck implements Reading.Known {
    private final Books books;
    private final LiveCatalogue codes;
    private final Rulings rulings;

    DetailsCheck(Books books, LiveCatalogue codes, Rulings rulings) {
        this.books = books;
        this.codes = codes;
        this.rulings = rulings;
    }

    /**
     * The values that could be read, and every flaw.
     *
     * @param kept the shape of the version the work goes by
     * @param whole whether everything that must be given has to be there, which in a draft it has not
     */
    Reading read(
            ServiceCode service,
            Optional<Shape> kept,
            Map<String, Object> plain,
            Map<String, Object> before,
            boolean whole) {
        if (kept.isEmpty()) {
            return new Reading(
                    Map.of(),
                    plain.keySet().stream()
                            .map(name -> Flaw.at(Reading.pointer(name), "unknown-field"))
                            .toList());
        }
        Shape shape = kept.get();
        Reading reading = Reading.of(shape, plain, before, this);
        List<Flaw> flaws = new ArrayList<>(reading.flaws());
        if (whole) {
            shape.lacking(reading.values()).stream()
                    .filter(name ->
                            reading.flaws().stream().noneMatch(f -> f.pointer().equals(Reading.pointer(name))))
                    .forEach(name -> flaws.add(Flaw.at(Reading.pointer(name), "required")));
        }
        if (reading.flaws().isEmpty() && shape.lacking(reading.values()).isEmpty()) {
            books.shelf
                    .shape(service)
                    .flatMap(present -> Fitting.record(kept, present, reading.values()))
                    .ifPresent(record -> flaws.addAll(rulings.flaws(service, record)));
        }
        return new Reading(reading.values(), flaws);
    }

    @Override
    public boolean code(String list, String code) {
        return codes.valid(list, code);
    }

    @Override
    public boolean person(PersonId id) {
        return books.works.seesPerson(books.viewer(), id);
    }
}
