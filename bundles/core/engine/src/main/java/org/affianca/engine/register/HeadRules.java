package org.affianca.engine.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.affianca.api.ServiceCode;
import org.affianca.api.UserId;
import org.affianca.api.problem.Flaw;
import org.affianca.api.register.Involved;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;

/** What must hold of every entry: its unit is the writer's, its end after its beginning, whoever takes part is somebody. */
final class HeadRules {
    private static final int MOST = 200;
    private final EntryMapper sql;
    private final UnitReach reach;
    private final LiveCatalogue catalogue;

    HeadRules(Ground ground, LiveCatalogue catalogue) {
        this.sql = ground.sql(EntryMapper.class);
        this.reach = new UnitReach(ground.mappers());
        this.catalogue = catalogue;
    }

    /**
     * @param pointer to who takes part, by place
     * @param before what it had, and may keep
     */
    void check(Head head, IntFunction<String> pointer, Before before, Viewer viewer, Flaws flaws) {
        head.unit()
                .filter(unit -> !head.unit().equals(before.unit()))
                .ifPresent(unit -> flaws.when(!reach.of(viewer, unit), "/unit", "unknown-unit"));
        head.from().ifPresent(day -> flaws.plausible("/from", day));
        head.until().ifPresent(day -> {
            flaws.plausible("/until", day);
            flaws.when(head.from().map(day::isBefore).orElse(false), "/until", "ends-before-it-begins");
        });
        services(head.services(), before, flaws);
        involved(head.involved(), pointer, before, viewer, flaws);
    }

    private void services(List<ServiceCode> services, Before before, Flaws flaws) {
        most("/services", services, flaws);
        for (int i = 0; i < services.size(); i++) {
            ServiceCode one = services.get(i);
            boolean known =
                    before.services().contains(one) || catalogue.find(one).isPresent();
            flaws.when(!known, "/services/" + i, "unknown-service");
        }
    }

    private void involved(
            List<Involved> people, IntFunction<String> pointer, Before before, Viewer viewer, Flaws flaws) {
        most("/involved", people, flaws);
        Set<Long> staff =
                known(people.stream().flatMap(one -> one.staff().stream()).map(UserId::value), viewer, "");
        staff.addAll(before.staff());
        Set<Long> partners = known(people.stream().flatMap(one -> one.partner().stream()), viewer, "partner");
        for (int i = 0; i < people.size(); i++) {
            Involved one = people.get(i);
            String at = pointer.apply(i);
            flaws.code(at + "/role", "involved-role", one.role());
            one.staff().ifPresent(id -> flaws.when(!staff.contains(id.value()), at + "/staff", "unknown-staff"));
            one.partner().ifPresent(id -> flaws.when(!partners.contains(id), at + "/partner", "unknown-partner"));
            flaws.when(one.staff().isPresent() && one.partner().isPresent(), at + "/partner", "staff-or-partner");
            if (one.staff().isEmpty() && one.partner().isEmpty()) {
                flaws.line(at + "/name", one.name(), 200);
            }
            one.from().ifPresent(day -> flaws.plausible(at + "/from", day));
            one.until().ifPresent(day -> {
                flaws.plausible(at + "/until", day);
                flaws.when(one.from().map(day::isBefore).orElse(false), at + "/until", "ends-before-it-begins");
            });
        }
    }

    /** Of these numbers those that stand for somebody: accounts, or entries of a register. */
    private Set<Long> known(Stream<Long> numbers, Viewer viewer, String register) {
        List<Long> named = numbers.distinct().toList();
        if (named.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(
                register.isEmpty()
                        ? sql.active(viewer.organisation(), named)
                        : sql.entries(viewer.organisation(), register, named));
    }

    private static void most(String pointer, List<?> list, Flaws flaws) {
        if (list.size() > MOST) {
            flaws.add(Flaw.at(pointer, "too-many", "most", MOST));
        }
    }
}
