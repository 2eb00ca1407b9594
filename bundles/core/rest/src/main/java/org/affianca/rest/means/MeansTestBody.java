package org.affianca.rest.means;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.means.AskedFor;
import org.affianca.api.means.IseeDeclaration;
import org.affianca.api.means.IseeFigures;
import org.affianca.api.means.MeansMember;
import org.affianca.api.means.MeansTest;
import org.affianca.api.means.MeansTestId;
import org.affianca.rest.answer.Versioned;

/** A means test as read. */
public record MeansTestBody(
        MeansTestId id,
        int version,
        PersonId person,
        IseeFigures indicator,
        IseeDeclaration declaration,
        String source,
        LocalDate from,
        Optional<LocalDate> until,
        List<MeansMember> members,
        Optional<AskedFor> asked,
        String withdrawnBecause,
        Instant at,
        String by)
        implements Versioned {
    static MeansTestBody of(MeansTest test) {
        return new MeansTestBody(
                test.id(),
                test.version(),
                test.person(),
                test.indicator(),
                test.declaration(),
                test.source(),
                test.validity().from(),
                test.validity().until(),
                test.members(),
                test.asked(),
                test.withdrawnBecause(),
                test.at(),
                test.by());
    }
}
