package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.affianca.api.area.Means;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.jspecify.annotations.Nullable;

/** What rules may know of the money of a case's holder: read at the first question, and only what the actor sees. */
final class HolderMeans {
    private final HolderMeansMapper sql;

    HolderMeans(Mappers mappers) {
        this.sql = mappers.of(HolderMeansMapper.class);
    }

    Supplier<Means> once(Viewer viewer, WorkRow row) {
        return new Supplier<>() {
            private @Nullable Means read;

            @Override
            public Means get() {
                Means known = read == null ? read(viewer, row) : read;
                read = known;
                return known;
            }
        };
    }

    private Means read(Viewer viewer, WorkRow row) {
        String since =
                LocalDate.of(viewer.today().getYear() - 1, 1, 1).toString().substring(0, 7);
        return new Means(
                sql.tests(viewer, row.holderId()).stream()
                        .map(HolderMeansMapper.TestRow::test)
                        .toList(),
                sql.received(viewer, row.holderId(), row.id(), since).stream()
                        .map(HolderMeansMapper.ReceivedRow::received)
                        .toList());
    }
}
