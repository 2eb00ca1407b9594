package org.affianca.api.budget;

import org.osgi.annotation.versioning.ProviderType;

/** Keeps funds and chapters; for coordinators. */
@ProviderType
public interface BudgetDesk {
    Fund enter(FundData data);

    /** @throws org.affianca.api.problem.Stale when {@code version} is not the stored one */
    Fund correct(FundId id, int version, FundData data);

    /** @throws org.affianca.api.problem.Refused when more goes back than the fund has left */
    Fund receive(FundId id, Transfer transfer);

    Chapter enter(ChapterData data);

    /**
     * Fund and year stay as they are.
     *
     * @throws org.affianca.api.problem.Stale when {@code version} is not the stored one
     */
    Chapter correct(ChapterId id, int version, ChapterData data);

    /** @throws org.affianca.api.problem.Refused when fund or chapter has not so much left */
    Chapter appropriate(ChapterId id, Transfer transfer);
}
