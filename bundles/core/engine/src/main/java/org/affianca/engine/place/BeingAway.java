package org.affianca.engine.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayId;
import org.affianca.api.place.StayState;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Writes down the days on which somebody was away while the place was kept. */
final class BeingAway {
    private static final int MOST = 400;

    private final Ground ground;
    private final StayMapper sql;
    private final StayKeeping stays;

    BeingAway(Ground ground, StayKeeping stays) {
        this.ground = ground;
        this.sql = ground.sql(StayMapper.class);
        this.stays = stays;
    }

    Stay away(StayId id, int version, List<StayAbsence> absences) {
        Viewer v = ground.viewer();
        StayRow row = stays.writable(v, id, version);
        List<StayAbsence> sorted = absences.stream()
                .sorted(Comparator.comparing(StayAbsence::from))
                .toList();
        check(row, absences, sorted, v.today()).orThrow();
        StayKeeping.must(row, StayState.STAYING, StayState.LEFT);
        sql.clearAbsences(v, id);
        if (!sorted.isEmpty()) {
            sql.addAbsences(v, id, sorted);
        }
        sql.touch(v, id, ground.clock().instant());
        ground.events().happened(new StayEvents.AbsencesNoted(row.caseId(), row.workId(), id));
        return stays.whole(v, id);
    }

    private Flaws check(StayRow row, List<StayAbsence> given, List<StayAbsence> sorted, LocalDate today) {
        Flaws flaws = new Flaws(ground.codes()).when(given.size() > MOST, "/absences", "too-many");
        for (int i = 0; i < given.size(); i++) {
            StayAbsence one = given.get(i);
            String at = "/absences/" + i;
            LocalDate back = one.back().orElse(Days.UNKNOWN);
            flaws.code(at + "/reason", "stay-absence", one.reason().value());
            flaws.past(at + "/from", one.from(), today);
            flaws.when(one.from().isBefore(row.fromDay()), at + "/from", "before-the-stay");
            flaws.when(!back.isAfter(one.from()), at + "/back", "ends-before-it-begins");
            boolean unknownAfterLeaving = row.state() == StayState.LEFT && back.isAfter(row.freeOn());
            flaws.when(unknownAfterLeaving, at + "/back", "after-the-stay");
            int place = sorted.indexOf(one);
            boolean overlaps =
                    place + 1 < sorted.size() && sorted.get(place + 1).from().isBefore(back);
            flaws.when(overlaps, at + "/back", "absences-overlap");
        }
        return flaws;
    }
}
