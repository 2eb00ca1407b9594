package org.affianca.engine.area;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which areas shall be there after a restart. */
@Component(service = Wanted.class)
public final class Wanted {
    /** Whoever has the shell or the deploy folder: no account of the house. */
    private static final long NOBODY = 0;

    private final HouseTransactions transactions;
    private final WantedMapper sql;
    private final Clock clock;
    private final Acting acting;

    @Activate
    public Wanted(
            @Reference HouseTransactions transactions,
            @Reference Mappers mappers,
            @Reference Clock clock,
            @Reference Acting acting) {
        this.transactions = transactions;
        this.sql = mappers.of(WantedMapper.class);
        this.clock = clock;
        this.acting = acting;
    }

    Set<String> all() {
        return new TreeSet<>(sql.wanted());
    }

    /** Open works by area. */
    Map<String, Long> openWorks() {
        return sql.open().stream().collect(Collectors.toMap(WantedMapper.Open::area, WantedMapper.Open::works));
    }

    synchronized void set(String area, boolean wanted) {
        long by = acting.actorIfAny().map(Actor::id).map(id -> id.value()).orElse(NOBODY);
        transactions.run(() -> {
            if (all().contains(area) != wanted && sql.change(area, wanted, clock.instant(), by) == 0) {
                sql.insert(area, wanted, clock.instant(), by);
            }
        });
    }
}
