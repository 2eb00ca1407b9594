package org.affianca.engine.catchment;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.catchment.Catchment;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;

/** A whole list of streets as it is checked: each by itself, against what is kept, and against those before it. */
final class StreetList {
    private static final int MOST = 2000;
    private static final int MOST_FLAWS = 200;
    private final CatchmentMapper sql;
    private final Codes codes;
    private final UnitReach reach;

    StreetList(CatchmentMapper sql, Codes codes, UnitReach reach) {
        this.sql = sql;
        this.codes = codes;
        this.reach = reach;
    }

    /** @throws Invalid with what is wrong in the list */
    void check(List<Catchment> list, Viewer viewer) {
        Flaws size = new Flaws(codes).when(list.isEmpty(), "/items", "required");
        if (list.size() > MOST) {
            size.add(Flaw.at("/items", "too-many", "most", MOST));
        }
        size.orThrow();
        List<Flaw> found = new ArrayList<>();
        Set<UnitId> units = new HashSet<>(list.stream()
                .map(Catchment::unit)
                .distinct()
                .filter(unit -> !reach.of(viewer, unit))
                .toList());
        Set<UserId> strangers = strangers(list, viewer);
        for (int i = 0; i < list.size(); i++) {
            found.addAll(alone(list.get(i), "/items/" + i, units, strangers));
        }
        if (found.isEmpty()) {
            sql.hold();
            found.addAll(quarrels(list, viewer));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found.subList(0, Math.min(found.size(), MOST_FLAWS)));
        }
    }

    private List<Flaw> alone(Catchment one, String at, Set<UnitId> units, Set<UserId> strangers) {
        Flaws flaws = new Flaws(codes);
        CatchmentShape.alone(one, at, flaws);
        flaws.when(units.contains(one.unit()), at + "/unit", "unknown-unit");
        one.worker().ifPresent(who -> flaws.when(strangers.contains(who), at + "/worker", "unknown-staff"));
        return flaws.found();
    }

    private Set<UserId> strangers(List<Catchment> list, Viewer viewer) {
        Set<UserId> named = new HashSet<>();
        list.forEach(one -> one.worker().ifPresent(named::add));
        if (!named.isEmpty()) {
            sql.staff(viewer, List.copyOf(named)).forEach(named::remove);
        }
        return named;
    }

    private List<Flaw> quarrels(List<Catchment> list, Viewer viewer) {
        List<String> streets = list.stream()
                .map(one -> StreetNumber.street(one.street()))
                .distinct()
                .toList();
        Map<String, List<Stretch>> known = sql.ofStreets(viewer, streets).stream()
                .map(row -> Stretch.of(row.catchment()))
                .collect(groupingBy(Stretch::street));
        List<Flaw> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Stretch mine = Stretch.of(list.get(i));
            List<Stretch> there = known.computeIfAbsent(mine.street(), any -> new ArrayList<>());
            Optional<Stretch> other = there.stream().filter(mine::quarrels).findFirst();
            String at = "/items/" + i + "/street";
            other.ifPresent(o -> found.add(Flaw.at(at, "street-served-already", "street", o.words())));
            there.add(mine);
        }
        return found;
    }
}
