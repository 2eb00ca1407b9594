package org.affianca.engine.casefile;

import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Clash;
import org.affianca.engine.db.Mappers;

/**
 * A holder has one open case at a time, and so has a household; the number of the one there is goes only to who sees
 * that case.
 */
final class OpenAlready {
    private final CaseMapper sql;

    OpenAlready(Mappers mappers) {
        this.sql = mappers.of(CaseMapper.class);
    }

    /** Why no other case may be open for these. */
    Optional<Because> of(Viewer viewer, Held held) {
        return held.person().flatMap(person -> ofPerson(viewer, person)).or(() -> held.household()
                .flatMap(household -> ofHousehold(viewer, household)));
    }

    private Optional<Because> ofPerson(Viewer viewer, PersonId holder) {
        Optional<Because> seen =
                sql.openNumberSeen(viewer, holder).map(number -> Because.of("holder-has-open-case", "number", number));
        return seen.or(() ->
                sql.openNumber(viewer.organisation(), holder).map(number -> Because.of("holder-has-open-case-unseen")));
    }

    private Optional<Because> ofHousehold(Viewer viewer, HouseholdId household) {
        Optional<Because> seen = sql.openNumberSeenOf(viewer, household)
                .map(number -> Because.of("household-has-open-case", "number", number));
        return seen.or(() -> sql.openNumberOf(viewer.organisation(), household)
                .map(number -> Because.of("household-has-open-case-unseen")));
    }

    /** Two may open a case for one person in the same second: the key lets one through. */
    static <T> T guarded(Supplier<T> transaction) {
        return Clash.on(
                "case_open_household",
                () -> Clash.on(
                        "case_open_holder", transaction, () -> new Refused(Because.of("holder-has-open-case-now"))),
                () -> new Refused(Because.of("household-has-open-case-now")));
    }
}
