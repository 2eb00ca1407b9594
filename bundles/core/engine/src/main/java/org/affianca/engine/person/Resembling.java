package org.affianca.engine.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.person.Likeness;
import org.affianca.api.person.PersonData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.duplicate.Alike;
import org.affianca.engine.duplicate.Traits;

/** Who of those already registered may be the persons somebody is about to register. */
final class Resembling {
    private static final int MOST = 10;

    private final SearchMapper sql;

    Resembling(Mappers mappers) {
        this(mappers.of(SearchMapper.class));
    }

    Resembling(SearchMapper sql) {
        this.sql = sql;
    }

    /** For each of them who it may be, best first; they are looked for together. */
    List<List<Likeness>> each(Viewer viewer, List<PersonData> all) {
        List<Traits> asked = all.stream().map(Resembling::traits).toList();
        Collection<SummaryRow> candidates = Sought.of(asked).found(viewer, sql);
        return asked.stream().map(one -> like(one, candidates)).toList();
    }

    private static Traits traits(PersonData data) {
        PersonKeys keys = PersonKeys.of(data);
        return new Traits(keys.surname(), keys.name(), data.birthDate(), keys.fiscal());
    }

    private static List<Likeness> like(Traits asked, Collection<SummaryRow> candidates) {
        return candidates.stream()
                .map(row -> new Scored(row, Alike.between(asked, row.traits())))
                .filter(scored -> !scored.reasons.isEmpty())
                .sorted(Comparator.comparing(Scored::strongest)
                        .thenComparing(s -> s.row.id().value()))
                .limit(MOST)
                .map(scored -> new Likeness(scored.row.summary(), scored.becauses()))
                .toList();
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
