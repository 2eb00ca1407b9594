package org.affianca.area.employment.traineeship;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;
import org.affianca.testing.contract.AnyWork;

/** An invented traineeship: complete, signed, insured and communicated. */
final class Example {
    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final LocalDate END = LocalDate.of(2026, 8, 31);

    static Traineeship project() {
        return new Traineeship(
                "traineeship",
                "Ritrovare un orario",
                "Magazzino e consegne",
                25,
                5,
                Money.euro(450),
                "Cooperativa Immaginaria",
                "Via dei Segnaposto 1",
                "Bruno Collaudi",
                "Marta Inventati",
                Optional.empty(),
                Optional.of(START.minusDays(10)),
                Optional.of("12345678/90"),
                Optional.of("RCT 55"),
                Optional.of(START),
                Optional.empty(),
                Optional.of("CO-2026-17"),
                Optional.of(START.minusDays(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static AnyWork draft() {
        return AnyWork.with(project()).common("period", Period.of(START, END));
    }

    static AnyWork running() {
        return draft().step("RUNNING", Stage.RUNNING, START);
    }

    static AnyWork suspended(AnyWork work, LocalDate from, LocalDate resumed) {
        return work.step("SUSPENDED", Stage.PAUSED, from).step("RUNNING", Stage.RUNNING, resumed);
    }
}
