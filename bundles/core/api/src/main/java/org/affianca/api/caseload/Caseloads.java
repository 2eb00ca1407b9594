package org.affianca.api.caseload;

import java.util.List;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/** Tells who carries how much of the cases the actor sees, and hands caseloads on. */
@ProviderType
public interface Caseloads {
    /** The workers with open cases, the most first; of one unit when given. */
    List<CaseloadLine> byWorker(Optional<UnitId> unit);

    List<CaseloadLine> byUnit();

    List<CaseloadLine> byArea(Optional<UnitId> unit);

    /** What a hand-over would do, case by case; changes nothing. */
    List<HandOnRow> preview(HandOnPlan plan);

    /** Hands the cases on, each by itself: one that cannot go does not hold up the others. */
    List<HandOnRow> handOn(HandOnPlan plan);
}
