package org.affianca.area.employment.traineeship;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.money.Money;
import org.affianca.api.person.Address;
import org.affianca.api.person.PersonData;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.Measure;
import org.affianca.api.work.StepTaken;

/** An invented traineeship of Ada Fittizi, told step by step: complete, signed, insured and communicated by default. */
final class Example {
    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final LocalDate END = LocalDate.of(2026, 8, 31);

    private Traineeship project = project();
    private Optional<LocalDate> born = Optional.of(LocalDate.of(1980, 5, 17));
    private Optional<LocalDate> until = Optional.of(END);
    private final List<StepTaken> history = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();

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

    static Example draft() {
        return new Example();
    }

    static Example running() {
        return new Example().step("RUNNING", Stage.RUNNING, START);
    }

    Example but(UnaryOperator<With> change) {
        project = change.apply(new With(project)).now();
        return this;
    }

    Example bornOn(Optional<LocalDate> day) {
        born = day;
        return this;
    }

    Example until(Optional<LocalDate> day) {
        until = day;
        return this;
    }

    Example step(String name, Stage stage, LocalDate on) {
        history.add(
                new StepTaken(name, stage, on, Optional.empty(), Optional.empty(), "", "Pio Simulacri", Instant.EPOCH));
        return this;
    }

    Example suspended(LocalDate from, LocalDate resumed) {
        return step("SUSPENDED", Stage.PAUSED, from).step("RUNNING", Stage.RUNNING, resumed);
    }

    Example attended(LocalDate day, double hours) {
        deliveries.add(new Delivery(day, BigDecimal.valueOf(hours), Optional.empty()));
        return this;
    }

    Example absent(LocalDate day, String why) {
        deliveries.add(new Delivery(day, BigDecimal.ZERO, Optional.of(new Code(why))));
        return this;
    }

    WorkFile file() {
        Stage stage = history.isEmpty()
                ? Stage.DRAFT
                : history.get(history.size() - 1).stage();
        Common common = new Common(
                new WorkId(1),
                1,
                new CaseId(1),
                new ServiceCode("employment.traineeship"),
                new Period(START, until),
                stage,
                "RUNNING",
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                List.of());
        return new WorkFile(new Measure(common, ""), Optional.of(project), ada(), history, deliveries);
    }

    private PersonData ada() {
        return new PersonData(
                "Fittizi",
                "Ada",
                Optional.empty(),
                "",
                born,
                "",
                "F",
                "ITA",
                "it",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
    }

    static Step to(String name, Stage stage) {
        return new Step(name, stage, List.of(), List.of(), Set.of());
    }

    static Decision on(LocalDate day) {
        return Decision.on(day);
    }

    static Decision until(LocalDate day, LocalDate end) {
        return new Decision(day, Optional.empty(), Optional.of(end), "");
    }
}
