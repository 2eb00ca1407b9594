package org.affianca.engine.catchment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.affianca.api.PersonId;
import org.affianca.api.access.Role;
import org.affianca.api.catchment.Catchment;
import org.affianca.api.catchment.Catchments;
import org.affianca.api.catchment.UnitProposal;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.Names;
import org.affianca.engine.register.Book;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of catchments, and the unit that follows from an address. */
@Component(service = Catchments.class)
public final class CatchmentBook extends Book<Catchment> implements Catchments {
    private static final int AT_A_TIME = 200;
    private final CatchmentMapper sql;
    private final CatchmentShape shape;
    private final StreetList streets;

    @Activate
    public CatchmentBook(@Reference Ground ground, @Reference LiveCatalogue catalogue) {
        this(ground, catalogue, new CatchmentShape(ground.sql(CatchmentMapper.class)));
    }

    private CatchmentBook(Ground ground, LiveCatalogue catalogue, CatchmentShape shape) {
        super(ground, catalogue, shape);
        this.sql = ground.sql(CatchmentMapper.class);
        this.shape = shape;
        this.streets = new StreetList(sql, ground.codes(), new UnitReach(ground.mappers()));
    }

    @Override
    public int addAll(List<Catchment> list) {
        ground.sight().need("writing the register of streets", Role.COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = reader();
            List<Catchment> tidy = list.stream().map(shape::tidy).toList();
            streets.check(tidy, viewer);
            for (int first = 0; first < tidy.size(); first += AT_A_TIME) {
                keep(viewer, tidy.subList(first, Math.min(first + AT_A_TIME, tidy.size())));
            }
            ground.events().happened(new CatchmentsEntered(tidy.size()));
            return tidy.size();
        });
    }

    private void keep(Viewer viewer, List<Catchment> some) {
        List<Long> ids = addAll(viewer, some);
        sql.keepAll(
                viewer,
                IntStream.range(0, some.size())
                        .mapToObj(i -> new CatchmentMapper.Listed(
                                ids.get(i),
                                some.get(i),
                                StreetNumber.street(some.get(i).street()),
                                Names.key(some.get(i).municipality())))
                        .toList());
    }

    @Override
    public Optional<UnitProposal> of(String address, String municipality, LocalDate on) {
        return ground.within(() -> proposal(reader(), address, municipality, on));
    }

    @Override
    public Optional<UnitProposal> of(PersonId person) {
        return ground.within(() -> {
            Viewer viewer = reader();
            CatchmentMapper.Home home = sql.home(viewer, person).orElseThrow(() -> new Missing("person"));
            ground.looks().seen("person-catchment", person.value());
            return proposal(viewer, home.street(), home.municipality(), viewer.today());
        });
    }

    private Optional<UnitProposal> proposal(Viewer viewer, String address, String municipality, LocalDate on) {
        StreetNumber at = StreetNumber.of(address);
        if (at.key().isEmpty()) {
            return Optional.empty();
        }
        String where = Names.key(municipality);
        List<CatchmentRow> there = sql.ofStreet(viewer, at.key());
        return there.stream()
                .filter(row ->
                        row.municipalityKey().isEmpty() || row.municipalityKey().equals(where))
                .filter(row -> !on.isBefore(row.fromDay())
                        && row.untilDay().map(last -> !on.isAfter(last)).orElse(true))
                .filter(row -> serves(Span.of(row.catchment()), at))
                // Numbers go before whole streets, a named municipality before none.
                .min(Comparator.comparing(
                                (CatchmentRow row) -> Span.of(row.catchment()).isWhole())
                        .thenComparing(row -> row.municipalityKey().isEmpty()))
                .map(CatchmentRow::proposal);
    }

    private static boolean serves(Span span, StreetNumber at) {
        return span.isWhole() || at.number().isPresent() && span.has(at.number().getAsInt());
    }
}
