package org.affianca.engine.undertaking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.access.Role;
import org.affianca.api.undertaking.Backing;
import org.affianca.api.undertaking.Gauge;
import org.affianca.api.undertaking.Undertaking;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.register.Entry;
import org.affianca.engine.register.Head;
import org.affianca.engine.register.Shape;
import org.affianca.engine.register.Which;

/** Undertakings: what for, with what money, measured by what. */
final class UndertakingShape implements Shape<Undertaking> {
    private final UndertakingMapper sql;

    UndertakingShape(UndertakingMapper sql) {
        this.sql = sql;
    }

    @Override
    public String register() {
        return "undertaking";
    }

    @Override
    public Set<String> writers() {
        return Set.of(Role.COORDINATOR);
    }

    @Override
    public Undertaking tidy(Undertaking data) {
        return new Undertaking(
                data.kind(),
                data.title().strip(),
                data.unit(),
                data.from(),
                data.until(),
                data.aim().strip(),
                data.reach().strip(),
                data.hours(),
                data.services(),
                data.backing(),
                data.gauges(),
                data.involved());
    }

    @Override
    public void check(Undertaking data, Flaws flaws, Viewer viewer, Optional<Long> self) {
        UndertakingRules.check(data, flaws);
    }

    @Override
    public Head head(Undertaking data, Viewer viewer) {
        return Head.titled(data.kind(), data.title())
                .in(data.unit())
                .between(data.from(), data.until())
                .of(data.services())
                .with(data.involved());
    }

    @Override
    public void write(Viewer viewer, long id, int version, Undertaking data) {
        sql.keep(viewer, id, version, data);
        if (!data.backing().isEmpty()) {
            sql.back(viewer, id, version, data.backing());
        }
        if (!data.gauges().isEmpty()) {
            sql.gauge(viewer, id, version, data.gauges());
        }
    }

    @Override
    public Map<Long, Undertaking> read(Viewer viewer, Which which, List<Entry> entries) {
        Map<Long, List<Backing>> backing = sql.backing(viewer, which).stream()
                .collect(groupingBy(
                        UndertakingMapper.BackingRow::entryId,
                        mapping(UndertakingMapper.BackingRow::backing, toList())));
        Map<Long, List<Gauge>> gauges = sql.gauges(viewer, which).stream()
                .collect(groupingBy(
                        UndertakingMapper.GaugeRow::entryId, mapping(UndertakingMapper.GaugeRow::gauge, toList())));
        return Entry.with(
                entries,
                sql.these(viewer, which),
                UndertakingMapper.Row::entryId,
                (entry, row) -> new Undertaking(
                        entry.row().kind(),
                        entry.row().title(),
                        entry.row().unit(),
                        entry.from(),
                        entry.row().untilDay(),
                        row.aim(),
                        row.reach(),
                        row.hours(),
                        entry.services(),
                        backing.getOrDefault(entry.id(), List.of()),
                        gauges.getOrDefault(entry.id(), List.of()),
                        entry.involved()));
    }
}
