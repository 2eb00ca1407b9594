package org.affianca.engine.norm;

import java.time.Instant;
import java.time.LocalDateTime;
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
            AlertRow fresh = new AlertRow(row.code(), place, at(alert, row, zone), alert.whom(), Optional.empty());
            Optional<AlertRow> rang = before.stream()
                    .filter(old -> old.isSame(fresh) && old.rungAt().isPresent())
                    .findFirst();
            boolean tooLateToWarn = alert.span().countsBack() && !end.isAfter(now) && rang.isEmpty();
            if (!tooLateToWarn) {
                alerts.add(rang.orElse(fresh));
            }
        }
        return alerts;
    }

    boolean isSame(AlertRow other) {
        return code.equals(other.code) && place == other.place && ringAt.equals(other.ringAt);
    }

    /** Warnings count from the day itself, what follows from the first moment that is too late. */
    private static Instant at(Alert alert, DeadlineRow row, ZoneId zone) {
        boolean fromTheDay = alert.span().countsBack() && row.dueAt().isEmpty();
        LocalDateTime wall = fromTheDay ? row.due().atStartOfDay() : LocalDateTime.ofInstant(row.end(zone), zone);
        int amount = alert.span().amount();
        return (alert.span().unit() == Unit.HOURS ? wall.plusHours(amount) : wall.plusDays(amount))
                .atZone(zone)
                .toInstant();
    }
}
