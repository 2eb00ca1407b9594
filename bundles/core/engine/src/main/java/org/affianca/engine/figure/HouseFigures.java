package org.affianca.engine.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.OrganisationId;
import org.affianca.api.figure.Figure;
import org.affianca.api.figure.Figures;
import org.affianca.api.figure.OwnValue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.Mappers;
import org.jspecify.annotations.Nullable;

/** The figures on the shelf, joined with what an organisation has set. */
public final class HouseFigures {
    private final OwnValues own;
    private final Shelf shelf;

    public HouseFigures(Mappers mappers, Shelf shelf) {
        this.own = new OwnValues(mappers, About.FIGURE);
        this.shelf = shelf;
    }

    /** By code. */
    List<Figure> all(OrganisationId organisation) {
        return joined(shelf.figures(), own.all(organisation));
    }

    Optional<Figure> find(OrganisationId organisation, String code) {
        return shelf.figures().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.with(own.of(organisation, code)));
    }

    /** Those a rule of this area may ask for, its own and core's; read at the first question and then kept. */
    public Supplier<Figures> once(OrganisationId organisation, String area) {
        return new Supplier<>() {
            private @Nullable Figures read;

            @Override
            public Figures get() {
                Figures known = read == null ? Figures.of(forArea(organisation, area)) : read;
                read = known;
                return known;
            }
        };
    }

    private List<Figure> forArea(OrganisationId organisation, String area) {
        List<Figure> shipped = shelf.figures().stream()
                .filter(one -> one.area().equals(area) || one.area().equals(Shelf.CORE))
                .toList();
        return shipped.isEmpty() ? List.of() : joined(shipped, own.all(organisation));
    }

    private static List<Figure> joined(List<Figure> shipped, Map<String, List<OwnValue>> set) {
        return shipped.stream()
                .map(one -> one.with(set.getOrDefault(one.code(), List.of())))
                .toList();
    }
}
