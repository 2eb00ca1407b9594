package org.affianca.engine.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.affianca.api.ServiceCode;
import org.affianca.api.register.Involved;
import org.affianca.api.register.Kept;
import org.affianca.engine.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Puts entries together from the shared tables and a register's own, a query each for a whole page. */
final class Whole<D> {
    private final EntryMapper sql;
    private final Shape<D> shape;

    Whole(EntryMapper sql, Shape<D> shape) {
        this.sql = sql;
        this.shape = shape;
    }

    Before before(Viewer viewer, EntryRow row) {
        Which which = new Which(List.of(row.id()), null);
        return new Before(
                row.unit(),
                sql.services(viewer, which).stream()
                        .map(EntryMapper.ServiceRow::service)
                        .collect(toSet()),
                sql.involved(viewer, which).stream()
                        .flatMap(one -> one.staffId().stream())
                        .collect(toSet()));
    }

    List<Kept<D>> of(Viewer viewer, List<EntryRow> rows, @Nullable Integer version) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Which which = new Which(rows.stream().map(EntryRow::id).toList(), version);
        Map<Long, List<Involved>> involved = sql.involved(viewer, which).stream()
                .collect(groupingBy(
                        EntryMapper.InvolvedRow::entryId, mapping(EntryMapper.InvolvedRow::involved, toList())));
        Map<Long, List<ServiceCode>> services = sql.services(viewer, which).stream()
                .collect(groupingBy(
                        EntryMapper.ServiceRow::entryId, mapping(EntryMapper.ServiceRow::service, toList())));
        List<Entry> entries = rows.stream()
                .map(row -> new Entry(
                        row, services.getOrDefault(row.id(), List.of()), involved.getOrDefault(row.id(), List.of())))
                .toList();
        Map<Long, D> data = shape.read(viewer, which, entries);
        return rows.stream()
                .map(row -> new Kept<>(
                        row.id(),
                        row.version(),
                        row.title(),
                        Objects.requireNonNull(data.get(row.id())),
                        row.label(),
                        row.changedAt(),
                        row.mayWrite() == 1))
                .toList();
    }
}
