package org.affianca.engine.norm;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.norm.Awaited;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Reckoning;

/** What starts when an open deadline is met, and how far that may run if it is met at the last moment. */
final class Expecting {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Reckoner reckoner;
    private final ZoneId zone;

    Expecting(Reckoner reckoner, ZoneId zone) {
        this.reckoner = reckoner;
        this.zone = zone;
    }

    List<Awaited> of(Collection<Norm> norms, List<DeadlineRow> rows) {
        return rows.stream()
                .filter(DeadlineRow::isOpen)
                .flatMap(row -> known(norms, row).stream().flatMap(open -> norms.stream()
                        .filter(next -> open.metBy().contains(next.starts()))
                        .filter(next -> rows.stream().noneMatch(old -> next.isCalled(old.code())))
                        .flatMap(next -> awaited(row, next))))
                .toList();
    }

    private static Optional<Norm> known(Collection<Norm> norms, DeadlineRow row) {
        return norms.stream()
                .filter(norm -> row.norm().filter(norm::isCalled).isPresent())
                .findFirst();
    }

    private Stream<Awaited> awaited(DeadlineRow row, Norm next) {
        LocalDateTime latest = row.dueAt()
                .map(at -> LocalDateTime.ofInstant(at, zone))
                .orElseGet(() -> row.due().atTime(LAST_MINUTE));
        return next.ruleOn(latest.toLocalDate()).stream().map(rule -> awaited(row, next, rule, latest));
    }

    private Awaited awaited(DeadlineRow row, Norm next, NormRule rule, LocalDateTime latest) {
        Reckoning reckoning = reckoner.reckon(rule, next.starts(), latest);
        return new Awaited(
                next.code(),
                row.code(),
                reckoning.due(),
                reckoning.at().filter(at -> row.dueAt().isPresent()),
                rule.consequence(),
                rule.source(),
                rule.confirmed(),
                next.external());
    }
}
