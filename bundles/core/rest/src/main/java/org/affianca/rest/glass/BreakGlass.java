package org.affianca.rest.glass;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.glass.Glass;
import org.affianca.api.glass.GlassReview;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;

/** An opening by break-glass as read, with the name of the unit of the case. */
public record BreakGlass(
        GlassId id,
        int version,
        CaseId caseId,
        String caseNumber,
        UnitId unit,
        String unitLabel,
        UserId user,
        String userLabel,
        boolean own,
        String reason,
        String words,
        Instant openedAt,
        Instant endsAt,
        boolean open,
        GlassReview review,
        Instant reviewBy,
        boolean late,
        int level,
        Optional<Instant> reviewedAt,
        String reviewedBy,
        String verdict,
        boolean mayEnd,
        boolean mayReview)
        implements Versioned {
    static BreakGlass of(Glass glass, Map<UnitId, String> units) {
        return new BreakGlass(
                glass.id(),
                glass.version(),
                glass.caseId(),
                glass.caseNumber(),
                glass.unit(),
                units.getOrDefault(glass.unit(), ""),
                glass.user(),
                glass.userLabel(),
                glass.own(),
                glass.reason(),
                glass.words(),
                glass.openedAt(),
                glass.endsAt(),
                glass.open(),
                glass.review(),
                glass.reviewBy(),
                glass.late(),
                glass.level(),
                glass.reviewedAt(),
                glass.reviewedBy(),
                glass.verdict(),
                glass.mayEnd(),
                glass.mayReview());
    }

    static Map<UnitId, String> names(Organisation organisation) {
        return organisation.units(Call.now().locale()).stream().collect(Collectors.toMap(Unit::id, Unit::label));
    }
}
