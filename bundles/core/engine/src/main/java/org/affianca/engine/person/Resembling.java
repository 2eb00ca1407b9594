package org.affianca.engine.person;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.person.Likeness;
import org.affianca.api.person.PersonData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.duplicate.Alike;
import org.affianca.engine.duplicate.Traits;

/** Who of those already registered may be the person somebody is about to register. */
final class Resembling {
    private static final int MOST = 10;

    private final SearchMapper sql;

    Resembling(Mappers mappers) {
        this.sql = mappers.of(SearchMapper.class);
    }

    List<Likeness> like(Viewer viewer, PersonData data) {
        PersonKeys keys = PersonKeys.of(data);
        Map<PersonId, SummaryRow> candidates = new LinkedHashMap<>();
        keys.fiscal().ifPresent(key -> keep(candidates, sql.byFiscalKey(viewer, key)));
        if (!keys.surname().isEmpty() && !keys.name().isEmpty()) {
            keep(candidates, sql.byName(viewer, keys.surname(), keys.name()));
            keep(candidates, sql.byName(viewer, keys.name(), keys.surname()));
            data.birthDate().ifPresent(day -> keep(candidates, sql.byBirth(viewer, day)));
        }
        Traits asked = new Traits(keys.surname(), keys.name(), data.birthDate(), keys.fiscal());
        return candidates.values().stream()
                .map(row -> new Scored(row, Alike.between(asked, row.traits())))
                .filter(scored -> !scored.reasons.isEmpty())
                .sorted(Comparator.comparing(Scored::strongest)
                        .thenComparing(s -> s.row.id().value()))
                .limit(MOST)
                .map(scored -> new Likeness(scored.row.summary(), scored.becauses()))
                .toList();
    }

    private static void keep(Map<PersonId, SummaryRow> candidates, List<SummaryRow> rows) {
        rows.forEach(row -> candidates.putIfAbsent(row.id(), row));
    }

    private record Scored(SummaryRow row, Set<Alike> reasons) {
        Alike strongest() {
            return reasons.iterator().next();
        }

        List<Because> becauses() {
            return reasons.stream().map(Alike::because).toList();
        }
    }
}
