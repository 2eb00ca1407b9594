package org.affianca.engine.catchment;

import static java.util.stream.Collectors.toMap;

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
        alone(data, "", flaws);
        data.worker()
                .ifPresent(who -> flaws.when(
                        sql.isStaff(viewer, who.value(), self.isPresent()) == 0, "/worker", "unknown-staff"));
        if (flaws.none()) {
            sql.hold();
            Stretch mine = Stretch.of(data);
            sql.ofStreet(viewer, mine.street()).stream()
                    .filter(other -> self.map(id -> id != other.entryId()).orElse(true))
                    .map(other -> Stretch.of(other.catchment()))
                    .filter(mine::quarrels)
                    .findFirst()
                    .ifPresent(
                            other -> flaws.add(Flaw.at("/street", "street-served-already", "street", other.words())));
        }
    }

    /** What can be said of a catchment without looking at others. */
    static void alone(Catchment data, String at, Flaws flaws) {
        flaws.line(at + "/street", data.street(), 200).optionalLine(at + "/municipality", data.municipality(), 120);
        data.first().ifPresent(n -> flaws.when(n < 1 || n > HIGHEST, at + "/first", "number-out-of-range"));
        data.last()
                .ifPresent(n ->
                        flaws.when(n > HIGHEST || n < data.first().orElse(1), at + "/last", "number-out-of-range"));
        flaws.plausible(at + "/from", data.from());
        data.until().ifPresent(day -> flaws.plausible(at + "/until", day)
                .when(day.isBefore(data.from()), at + "/until", "ends-before-it-begins"));
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
