package org.affianca.engine.caseload;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.affianca.api.Tally;
import org.affianca.api.UnitId;
import org.affianca.api.caseload.CaseloadLine;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Telling;

/** Adds up what is carried, from parts that are each told as the viewer may be told them; one's own line is exact. */
final class Load {
    private static final int MOST = 500;

    private final String self;
    private final Telling telling;
    private final Map<String, CaseloadLine> lines = new HashMap<>();

    Load(Viewer viewer, Telling telling, boolean staff) {
        this.self = staff ? String.valueOf(viewer.user().value()) : "";
        this.telling = telling;
    }

    void add(LoadMapper.Cases row) {
        String key = row.loadKey().strip();
        add(new CaseloadLine(
                key,
                row.label(),
                tally(key, row.unitId(), row.cases()),
                tally(key, row.unitId(), row.managed()),
                Tally.NONE,
                Tally.NONE));
    }

    void add(LoadMapper.Works row) {
        String key = row.loadKey().strip();
        CaseloadLine known = lines.get(key);
        if (known != null) {
            add(new CaseloadLine(
                    key,
                    known.label(),
                    Tally.NONE,
                    Tally.NONE,
                    tally(key, row.unitId(), row.works()),
                    tally(key, row.unitId(), row.late())));
        }
    }

    private void add(CaseloadLine line) {
        lines.merge(line.key(), line, CaseloadLine::plus);
    }

    private Tally tally(String key, UnitId unit, int count) {
        return key.equals(self) ? Tally.exact(count) : telling.tally(unit, count);
    }

    /** The most cases first. */
    List<CaseloadLine> lines() {
        return lines.values().stream()
                .sorted(Comparator.comparing(
                                (CaseloadLine line) -> -line.cases().least())
                        .thenComparing(CaseloadLine::label)
                        .thenComparing(CaseloadLine::key))
                .limit(MOST)
                .toList();
    }
}
