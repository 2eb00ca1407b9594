package org.affianca.engine.means;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.means.AskedFor;
import org.affianca.api.means.IseeDeclaration;
import org.affianca.api.means.IseeFigures;
import org.affianca.api.means.MeansMember;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestId;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;
import org.affianca.engine.check.Cursor;

/** A row of core.means_test with who wrote it; {@code seenWork} is the work it was asked for, where the viewer sees it. */
record MeansRow(
        MeansTestId id,
        int version,
        PersonId personId,
        String type,
        long iseCents,
        long iseeCents,
        BigDecimal scale,
        String dsu,
        LocalDate signedOn,
        boolean differs,
        String source,
        LocalDate fromDay,
        LocalDate untilDay,
        Optional<Long> seenWork,
        String protocol,
        String benefit,
        String withdrawnBecause,
        Instant changedAt,
        String label) {
    /** The place in a list: first day and id of the last one seen. */
    record Place(LocalDate from, long id) {}

    String cursor() {
        return Cursor.of(fromDay, id.value());
    }

    MeansTest test(List<MeansMember> members) {
        return new MeansTest(
                id,
                version,
                personId,
                new IseeFigures(type, new Money(iseCents), new Money(iseeCents), scale),
                new IseeDeclaration(dsu, signedOn, differs),
                source,
                Period.of(fromDay, untilDay),
                members,
                seenWork.map(work -> new AskedFor(new WorkId(work), protocol, benefit)),
                withdrawnBecause,
                changedAt,
                label);
    }
}
