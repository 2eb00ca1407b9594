package org.affianca.api.budget;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** Reads funds and chapters, with what is left of them; for caseworkers. */
@ProviderType
public interface Budgets {
    Optional<Fund> fund(FundId id);

    /** Newest first. */
    Page<Fund> funds(Paging paging);

    Optional<Chapter> chapter(ChapterId id);

    /** The chapters of a year by code. */
    Page<Chapter> chapters(int year, Paging paging);

    /** What was moved, newest first; for coordinators. */
    Page<Movement> movements(FundId id, Paging paging);

    /** What was moved, newest first; for coordinators. */
    Page<Movement> movements(ChapterId id, Paging paging);

    /** Records whose totals are not the sum of their movements: none, unless somebody changed the tables by hand. */
    long differences();
}
