package org.affianca.engine.catchment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.access.Role;
import org.affianca.api.catchment.Catchment;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.person.Names;
import org.affianca.engine.register.Entry;
import org.affianca.engine.register.Head;
import org.affianca.engine.register.Shape;
import org.affianca.engine.register.Which;

/** Catchments: streets, numbers, and the unit they belong to. */
final class CatchmentShape implements Shape<Catchment> {
    private static final int HIGHEST = 9999;
    private final CatchmentMapper sql;

    CatchmentShape(CatchmentMapper sql) {
        this.sql = sql;
    }

    @Override
    public String register() {
        return "catchment";
    }

    @Override
    public Set<String> writers() {
        return Set.of(Role.COORDINATOR);
    }

    @Override
    public Catchment tidy(Catchment data) {
        return new Catchment(
                data.street().strip(),
                data.municipality().strip(),
                data.first(),
                data.last(),
                data.side(),
                data.unit(),
                data.worker(),
                data.from(),
                data.until());
    }

    @Override
    public void check(Catchment data, Flaws flaws, Viewer viewer, Optional<Long> self) {
        flaws.line("/street", data.street(), 200).optionalLine("/municipality", data.municipality(), 120);
        data.first().ifPresent(n -> flaws.when(n < 1 || n > HIGHEST, "/first", "number-out-of-range"));
        data.last()
                .ifPresent(n -> flaws.when(n > HIGHEST || n < data.first().orElse(1), "/last", "number-out-of-range"));
        data.worker()
                .ifPresent(who -> flaws.when(
                        sql.isStaff(viewer, who.value(), self.isPresent()) == 0, "/worker", "unknown-staff"));
        if (flaws.none()) {
            sql.hold();
            others(data, viewer, self).stream()
                    .findFirst()
                    .ifPresent(other -> flaws.add(Flaw.at(
                            "/street",
                            "street-served-already",
                            "street",
                            other.proposal().because())));
        }
    }

    private List<CatchmentRow> others(Catchment data, Viewer viewer, Optional<Long> self) {
        String municipality = Names.key(data.municipality());
        return sql.ofStreet(viewer, StreetNumber.street(data.street())).stream()
                .filter(other -> self.map(id -> id != other.entryId()).orElse(true))
                .filter(other -> other.municipalityKey().equals(municipality))
                .filter(other -> Span.of(other.catchment()).quarrels(Span.of(data)))
                .filter(other -> !ends(other.untilDay()).isBefore(data.from())
                        && !ends(data.until()).isBefore(other.fromDay()))
                .toList();
    }

    private static LocalDate ends(Optional<LocalDate> until) {
        return until.orElse(LocalDate.MAX);
    }

    @Override
    public Head head(Catchment data, Viewer viewer) {
        String numbers = data.first().map(n -> String.format("%04d", n)).orElse("");
        return Head.titled("", Span.of(data).words(data.street()))
                .listedBy(StreetNumber.street(data.street()) + " " + numbers)
                .in(Optional.of(data.unit()))
                .between(data.from(), data.until());
    }

    @Override
    public void write(Viewer viewer, long id, int version, Catchment data) {
        sql.keep(viewer, id, version, data, StreetNumber.street(data.street()), Names.key(data.municipality()));
    }

    @Override
    public Map<Long, Catchment> read(Viewer viewer, Which which, List<Entry> entries) {
        return sql.these(viewer, which).stream().collect(toMap(CatchmentRow::entryId, CatchmentRow::catchment));
    }
}
