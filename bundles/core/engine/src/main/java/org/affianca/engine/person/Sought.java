package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.duplicate.Traits;

/**
 * By what persons who are like others are looked for: names in either order, birth dates, fiscal codes without homocody; all
 * that were asked for together.
 */
record Sought(int asked, Set<Name> names, Set<LocalDate> births, Set<String> codes) {
    private static final int NAMESAKES = 400;
    private static final int BORN_ON_A_DAY = 1000;

    static Sought of(List<Traits> all) {
        Set<Name> names = new LinkedHashSet<>();
        Set<LocalDate> births = new LinkedHashSet<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Traits one : all) {
            one.fiscalKey().ifPresent(codes::add);
            if (!one.surname().isEmpty() && !one.name().isEmpty()) {
                names.add(new Name(one.surname(), one.name()));
                names.add(new Name(one.name(), one.surname()));
                one.birthDate().ifPresent(births::add);
            }
        }
        return new Sought(all.size(), names, births, codes);
    }

    /** Whoever has something of it, each once; three queries however many were asked for. */
    Collection<SummaryRow> found(Viewer viewer, SearchMapper sql) {
        Map<PersonId, SummaryRow> found = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            keep(found, sql.byCodes(viewer, codes));
        }
        if (!names.isEmpty()) {
            keep(found, sql.byNames(viewer, names, NAMESAKES * asked));
        }
        if (!births.isEmpty()) {
            keep(found, sql.byBirths(viewer, births, BORN_ON_A_DAY * asked));
        }
        return found.values();
    }

    private static void keep(Map<PersonId, SummaryRow> found, List<SummaryRow> rows) {
        rows.forEach(row -> found.putIfAbsent(row.id(), row));
    }

    /** The keys of a name. */
    record Name(String surname, String name) {}
}
