package org.affianca.engine.wall;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.Conflicts;
import org.affianca.api.barrier.Conflicts.OnBothSides;
import org.affianca.api.barrier.Side;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** Keeps the marks of barriers on persons and cases, and the two sides of each apart. */
public final class Walls {
    private final WallMapper sql;

    public Walls(Mappers mappers) {
        this.sql = mappers.of(WallMapper.class);
    }

    /**
     * To be called within the transaction after people or staff came into a case, or it was opened again: who is in it
     * with a guarded person comes behind the barrier, and nobody may come to work on both sides.
     */
    public void follow(Viewer viewer, CaseId id) {
        List<BarrierId> touching = sql.touching(viewer.organisation(), id);
        if (touching.isEmpty()) {
            return;
        }
        build(viewer, touching);
        if (!conflicts(viewer, touching).none()) {
            // Says no more: who reads it may be on the side that must not know of the other.
            throw new Refused(Because.of("kept-apart"));
        }
    }

    /** Brings behind the barriers whoever belongs there, and marks them and their cases. */
    public void build(Viewer viewer, Collection<BarrierId> barriers) {
        sql.widen(viewer.organisation(), viewer.today(), barriers);
        mark(viewer.organisation());
    }

    /** Makes the marks of these persons and of their cases anew, after something behind them has changed. */
    public void remake(OrganisationId organisation, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return;
        }
        sql.markPersons(organisation, false, persons);
        List<CaseId> cases = sql.casesOf(organisation, persons);
        if (!cases.isEmpty()) {
            sql.markCases(organisation, false, cases);
        }
        mark(organisation);
    }

    private void mark(OrganisationId organisation) {
        List<PersonId> persons = sql.personsToMark(organisation);
        if (!persons.isEmpty()) {
            sql.markPersons(organisation, true, persons);
        }
        List<CaseId> cases = sql.casesToMark(organisation);
        if (!cases.isEmpty()) {
            sql.markCases(organisation, true, cases);
        }
    }

    public Conflicts conflicts(Viewer viewer, Collection<BarrierId> barriers) {
        LocalDate today = viewer.today();
        Map<String, List<WorkRow>> byStaff = sql.works(viewer.organisation(), today, barriers).stream()
                .collect(Collectors.groupingBy(
                        row -> row.barrierId().value() + "/" + row.userId().value(),
                        TreeMap::new,
                        Collectors.toList()));
        List<OnBothSides> both = byStaff.values().stream()
                .filter(rows -> rows.stream().map(WorkRow::side).distinct().count() > 1)
                .map(Walls::onBothSides)
                .toList();
        return new Conflicts(both, sql.shared(viewer.organisation(), today, barriers));
    }

    private static OnBothSides onBothSides(List<WorkRow> rows) {
        return new OnBothSides(
                rows.get(0).userId(),
                rows.get(0).label(),
                numbers(rows, Side.GUARDED),
                numbers(rows, Side.OTHER),
                manages(rows, Side.GUARDED),
                manages(rows, Side.OTHER));
    }

    private static List<String> numbers(List<WorkRow> rows, Side side) {
        return rows.stream()
                .filter(row -> row.side() == side)
                .map(WorkRow::number)
                .distinct()
                .toList();
    }

    private static boolean manages(List<WorkRow> rows, Side side) {
        return rows.stream().anyMatch(row -> row.side() == side && row.role().equals("manager"));
    }
}
