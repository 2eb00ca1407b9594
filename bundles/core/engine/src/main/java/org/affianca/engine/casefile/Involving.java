package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** Calls areas into a case and lets them go; what an area works there is its work's affair. */
final class Involving {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Codes codes;
    private final EventLog events;
    private final Changing changing;
    private final Shelf shelf;
    private final CaseAreaMapper sql;

    Involving(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Codes codes,
            EventLog events,
            Changing changing,
            Shelf shelf) {
        this.transactions = transactions;
        this.ids = ids;
        this.codes = codes;
        this.events = events;
        this.changing = changing;
        this.shelf = shelf;
        this.sql = mappers.of(CaseAreaMapper.class);
    }

    CaseFile involve(CaseId id, int version, String area, LocalDate from, String remark) {
        return transactions.within(() -> {
            CaseRow file = changing.begin(id, version);
            Viewer viewer = changing.viewer();
            List<CaseAreaMapper.Called> called = sql.called(viewer.organisation(), id);
            Flaws flaws = new Flaws(codes);
            boolean known = !area.equals(Shelf.CORE) && shelf.area(area).isPresent();
            flaws.when(!known, "/area", "unknown-area");
            flaws.when(current(called, area).isPresent(), "/area", "already-involved");
            flaws.past("/from", from, viewer.today());
            flaws.optionalLine("/remark", remark, 500);
            flaws.orThrow();
            sql.involve(viewer.organisation(), ids.next(), id, area, from, remark);
            events.happened(new CaseEvents.AreaInvolved(id, area));
            return changing.end(file);
        });
    }

    CaseFile dismiss(CaseId id, int version, String area, LocalDate lastDay) {
        return transactions.within(() -> {
            CaseRow file = changing.begin(id, version);
            Viewer viewer = changing.viewer();
            CaseAreaMapper.Called row = current(sql.called(viewer.organisation(), id), area)
                    .orElseThrow(() -> new Invalid(Flaw.at("/area", "not-involved")));
            Flaws flaws = new Flaws(codes);
            flaws.when(lastDay.isBefore(row.fromDay()), "/last", "ends-before-it-begins");
            flaws.when(lastDay.isAfter(viewer.today()), "/last", "in-the-future");
            flaws.orThrow();
            sql.dismiss(viewer.organisation(), row.id(), lastDay);
            events.happened(new CaseEvents.AreaDismissed(id, area));
            return changing.end(file);
        });
    }

    private static Optional<CaseAreaMapper.Called> current(List<CaseAreaMapper.Called> called, String area) {
        return called.stream()
                .filter(row -> row.area().equals(area) && row.untilDay().isEmpty())
                .findFirst();
    }
}
