package org.affianca.engine.budget;

import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.FundId;
import org.affianca.api.money.Money;

/** A row of core.chapter with its fund's name and what the ledger says of it. */
record ChapterRow(
        ChapterId id,
        int version,
        FundId fundId,
        String fund,
        int budgetYear,
        String code,
        String name,
        Money appropriated,
        Money remaining) {
    Chapter chapter() {
        return new Chapter(id, version, new ChapterData(fundId, budgetYear, code, name), fund, appropriated, remaining);
    }
}
