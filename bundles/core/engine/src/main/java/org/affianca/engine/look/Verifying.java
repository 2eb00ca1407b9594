package org.affianca.engine.look;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.look.BreakKind;
import org.affianca.api.look.ChainBreak;
import org.affianca.api.look.Verification;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks the log of reads against its seals, its lanes against their numbers, and both against the counterfoil. */
@Component(service = Verifying.class)
public final class Verifying {
    private final Clock clock;
    private final SealMapper sql;
    private final Counterfoil counterfoil;

    @Activate
    public Verifying(@Reference Mappers mappers, @Reference Clock clock) {
        this(mappers, clock, Counterfoil.inDataFolder());
    }

    Verifying(Mappers mappers, Clock clock, Counterfoil counterfoil) {
        this.clock = clock;
        this.sql = mappers.of(SealMapper.class);
        this.counterfoil = counterfoil;
    }

    /** From the first seal that was set at the moment or later; from the beginning when none is named. */
    public Verification verify(Optional<Instant> from) {
        Instant now = clock.instant();
        // Before anything is read: what is sealed meanwhile is not on it.
        Map<Long, Counterfoil.Head> heads = counterfoil.heads();
        List<Long> lanes = sql.lanes();
        List<ChainBreak> breaks = new ArrayList<>(missing(lanes, heads));
        long seals = 0;
        long rows = 0;
        long unsealed = 0;
        for (long lane : lanes) {
            LaneCheck check = new LaneCheck(sql, lane, Optional.ofNullable(heads.get(lane)), now);
            check.run(from);
            seals += check.seals();
            rows += check.rows();
            unsealed += check.unsealed();
            check.found().ifPresent(breaks::add);
        }
        if (from.isEmpty() && sql.outside() > 0) {
            breaks.add(of(BreakKind.NOT_SEALED, -1));
        }
        return new Verification(now, lanes.size(), seals, rows, unsealed, breaks);
    }

    private static List<ChainBreak> missing(List<Long> lanes, Map<Long, Counterfoil.Head> heads) {
        long known = Math.max(
                lanes.stream().mapToLong(lane -> lane).max().orElse(-1),
                heads.keySet().stream().mapToLong(lane -> lane).max().orElse(-1));
        Set<Long> there = Set.copyOf(lanes);
        List<ChainBreak> breaks = new ArrayList<>();
        for (long lane = 0; lane <= known; lane++) {
            if (!there.contains(lane)) {
                breaks.add(of(BreakKind.LANE_MISSING, lane));
            }
        }
        return breaks;
    }

    private static ChainBreak of(BreakKind kind, long lane) {
        return new ChainBreak(kind, lane, 0, 0, 0, Optional.empty(), Optional.empty());
    }
}
