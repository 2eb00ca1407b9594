package org.affianca.engine.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.affianca.api.ServiceCode;
import org.affianca.api.register.Involved;

/** An entry with its services and who takes part, for a register to put its own part to it. */
public record Entry(EntryRow row, List<ServiceCode> services, List<Involved> involved) {
    public long id() {
        return row.id();
    }

    /** The first day, of a register whose entries all have one. */
    public LocalDate from() {
        return row.fromDay().orElseThrow();
    }

    /** Puts to each entry the row of a register's own table. */
    public static <R, D> Map<Long, D> with(
            List<Entry> entries, List<R> rows, ToLongFunction<R> entry, BiFunction<Entry, R, D> whole) {
        Map<Long, R> byEntry = new HashMap<>();
        rows.forEach(row -> byEntry.put(entry.applyAsLong(row), row));
        Map<Long, D> all = new HashMap<>();
        entries.forEach(one -> all.put(one.id(), whole.apply(one, Objects.requireNonNull(byEntry.get(one.id())))));
        return all;
    }
}
