package org.affianca.engine.casefile;

import java.time.Clock;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.UserId;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.UnmanagedCase;
import org.affianca.api.casefile.UnmanagedCases;
import org.affianca.api.event.EventLog;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds cases whose manager is gone and gives them to another, without opening them. */
@Component
public final class LeftBehind implements UnmanagedCases {
    private final HouseTransactions transactions;
    private final Sight sight;
    private final AccessLog log;
    private final Codes codes;
    private final CaseMapper cases;
    private final UnmanagedMapper sql;
    private final CaseLock lock;
    private final HandingOver handingOver;

    @Activate
    public LeftBehind(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference Codes codes,
            @Reference EventLog events) {
        this.transactions = transactions;
        this.sight = sight;
        this.log = log;
        this.codes = codes;
        this.cases = mappers.of(CaseMapper.class);
        this.sql = mappers.of(UnmanagedMapper.class);
        this.lock = new CaseLock(mappers);
        this.handingOver = new HandingOver(mappers, ids, clock, events);
    }

    @Override
    public Page<UnmanagedCase> list(Paging paging) {
        sight.need("finding cases without a manager", Role.COORDINATOR);
        return transactions.within(() -> {
            long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(0L);
            Page<UnmanagedCase> page = Cursor.page(
                    sql.page(sight.viewer(), after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.id().value()),
                    UnmanagedMapper.Row::unmanaged);
            log.searched("unmanaged-case", page.items().size());
            return page;
        });
    }

    @Override
    public void give(CaseId id, int version, UserId manager) {
        sight.need("naming the manager of a case left behind", Role.COORDINATOR);
        transactions.run(() -> {
            Viewer viewer = sight.viewer();
            lock.hold(viewer.organisation(), id);
            UnmanagedMapper.Row row = sql.find(viewer, id).orElseThrow(() -> new Missing("case"));
            if (row.version() != version) {
                throw cases.changed(viewer.organisation(), id).stale();
            }
            Flaws flaws = new Flaws(codes);
            flaws.when(!handingOver.mayFollow(viewer, manager, row.unitId()), "/manager", "not-a-worker-of-the-unit");
            flaws.when(manager.equals(viewer.user()) && !sight.sees(id), "/manager", "not-yourself");
            flaws.orThrow();
            log.seen("unmanaged-case", id.value());
            handingOver.give(viewer, id, Optional.empty(), manager);
        });
    }
}
