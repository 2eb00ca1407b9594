package org.affianca.engine.merge;

import java.util.List;
import java.util.Map;
import org.affianca.api.MergeId;
import org.affianca.api.OrganisationId;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.event.PlainValues;

/** What a merge did, row by row, kept so that it can be undone. */
final class Journal {
    private final MergeMapper sql;

    Journal(Mappers mappers) {
        this.sql = mappers.of(MergeMapper.class);
    }

    void write(OrganisationId organisation, MergeId merge, List<Change> changes) {
        for (int place = 0; place < changes.size(); place++) {
            Change change = changes.get(place);
            sql.keep(
                    organisation,
                    merge,
                    new MergeMapper.Kept(
                            place,
                            change.what(),
                            change.table(),
                            change.column(),
                            PlainValues.write(change.key()),
                            change.row().isEmpty() ? null : PlainValues.write(change.row())));
        }
    }

    /** The last change first. */
    List<Change> read(OrganisationId organisation, MergeId merge) {
        return sql.journal(organisation, merge).stream()
                .map(kept -> new Change(
                        kept.what(),
                        kept.tableName(),
                        kept.columnName(),
                        PlainValues.read(kept.rowKey()),
                        kept.wholeRow() == null ? Map.of() : PlainValues.read(kept.wholeRow())))
                .toList();
    }
}
