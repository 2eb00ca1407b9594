package org.affianca.engine.norm;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.norm.Alert;
import org.affianca.api.norm.Unit;

/** A row of core.deadline_alert; {@code rungAt} is empty while nobody was told. */
record AlertRow(String code, int place, Instant ringAt, Alert.Whom whom, Optional<Instant> rungAt) {
    /** The alerts of a deadline; one that rang at this very moment does not ring again. */
    static List<AlertRow> of(Kept kept, List<AlertRow> before, ZoneId zone, Instant now) {
        DeadlineRow row = kept.row();
        List<AlertRow> alerts = new ArrayList<>();
        if (!row.isOpen() || row.suspended()) {
            return alerts;
        }
        Instant end = row.end(zone);
        int place = 0;
        for (Alert alert : kept.alerts()) {
            place++;
            int number = place;
            Instant at = at(alert, end, zone);
            Optional<Instant> rung = before.stream()
                    .filter(old -> old.code().equals(row.code())
                            && old.place() == number
                            && old.ringAt().equals(at))
                    .findFirst()
                    .flatMap(AlertRow::rungAt);
            boolean tooLateToWarn = alert.span().countsBack() && !end.isAfter(now) && rung.isEmpty();
            if (!tooLateToWarn) {
                alerts.add(new AlertRow(row.code(), number, at, alert.whom(), rung));
            }
        }
        return alerts;
    }

    private static Instant at(Alert alert, Instant end, ZoneId zone) {
        var wall = end.atZone(zone).toLocalDateTime();
        int amount = alert.span().amount();
        return (alert.span().unit() == Unit.HOURS ? wall.plusHours(amount) : wall.plusDays(amount))
                .atZone(zone)
                .toInstant();
    }
}
