package org.affianca.engine.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.Fund;
import org.affianca.api.budget.FundData;
import org.affianca.api.budget.Transfer;
import org.affianca.api.money.Money;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of funds, chapters and the money they receive. */
final class BudgetRules {
    /** Ten thousand million euro: more is a slip of the keyboard, and far from what a sum of cents can hold. */
    static final Money MOST = Money.euro(10_000_000_000L);

    private BudgetRules() {}

    static void check(FundData data, Codes codes) {
        new Flaws(codes)
                .line("/name", data.name(), 200)
                .code("/source", "fund-source", data.source().value())
                .optionalLine("/project", data.project(), 60)
                .plausible("/period/from", data.period().from())
                .orThrow();
    }

    static void check(ChapterData data, Optional<Fund> fund, Codes codes) {
        Flaws flaws = new Flaws(codes).line("/code", data.code(), 40).line("/name", data.name(), 200);
        flaws.when(fund.isEmpty(), "/fund", "unknown-fund");
        fund.ifPresent(known -> flaws.when(!covers(known, data.year()), "/year", "year-outside-fund"));
        flaws.orThrow();
    }

    private static boolean covers(Fund fund, int year) {
        LocalDate from = fund.data().period().from();
        return year >= from.getYear()
                && fund.data()
                        .period()
                        .until()
                        .map(last -> year <= last.getYear())
                        .orElse(year <= 2200);
    }

    static void check(Transfer transfer, LocalDate today, Codes codes) {
        Flaws flaws = new Flaws(codes).past("/on", transfer.on(), today).line("/reference", transfer.reference(), 200);
        flaws.when(transfer.amount().equals(Money.ZERO), "/amount", "amount-nothing");
        Money size = transfer.amount().cents() < 0 ? transfer.amount().negated() : transfer.amount();
        flaws.when(size.isAbove(MOST), "/amount", "amount-too-large");
        flaws.orThrow();
    }
}
