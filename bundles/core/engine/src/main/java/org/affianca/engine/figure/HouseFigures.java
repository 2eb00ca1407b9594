package org.affianca.engine.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.figure.Figure;
import org.affianca.api.figure.Figures;
import org.affianca.api.figure.OwnValue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.Mappers;
import org.jspecify.annotations.Nullable;

/** The figures on the shelf, joined with what an organisation has set. */
public final class HouseFigures {
    private final FigureMapper sql;
    private final Shelf shelf;

    public HouseFigures(Mappers mappers, Shelf shelf) {
        this.sql = mappers.of(FigureMapper.class);
        this.shelf = shelf;
    }

    /** By code. */
    List<Figure> all(OrganisationId organisation) {
        return joined(shelf.figures(), sql.all(organisation));
    }

    Optional<Figure> find(OrganisationId organisation, String code) {
        List<Figure> shipped =
                shelf.figures().stream().filter(one -> one.code().equals(code)).toList();
        return joined(shipped, sql.of(organisation, code)).stream().findFirst();
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
        return shipped.isEmpty() ? List.of() : joined(shipped, sql.all(organisation));
    }

    private static List<Figure> joined(List<Figure> shipped, List<FigureMapper.Row> set) {
        Map<String, List<OwnValue>> own = set.stream()
                .collect(Collectors.groupingBy(
                        FigureMapper.Row::code, Collectors.mapping(FigureMapper.Row::value, Collectors.toList())));
        return shipped.stream()
                .map(one -> one.with(own.getOrDefault(one.code(), List.of())))
                .toList();
    }
}
