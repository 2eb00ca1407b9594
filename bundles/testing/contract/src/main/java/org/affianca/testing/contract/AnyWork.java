package org.affianca.testing.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.Means;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.figure.Figures;
import org.affianca.api.money.Money;
import org.affianca.api.person.Address;
import org.affianca.api.person.PersonData;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.Measure;
import org.affianca.api.work.StepTaken;
import org.affianca.api.work.Work;

/** An invented work with these details, of which the test of a rule tells only what matters to it. */
public final class AnyWork {
    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<StepTaken> history = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Means.Test> tests = new ArrayList<>();
    private final List<Means.Received> received = new ArrayList<>();
    private Record details;
    private Common common = draft();
    private PersonData person = bruno();
    private Figures figures = Figures.NONE;
    private Function<Common, Work> kind = shared -> new Measure(shared, "");

    private AnyWork(Record details) {
        this.details = details;
    }

    /** A draft of a measure; its steps lead it further. */
    public static AnyWork with(Record details) {
        return new AnyWork(details);
    }

    /** With one part of its details changed, by name. */
    public AnyWork but(String part, Object value) {
        details = With.the(details, part, value);
        return this;
    }

    /** With one part changed of what all kinds share, such as {@code period}. */
    public AnyWork common(String part, Object value) {
        common = With.the(common, part, value);
        return this;
    }

    /** With one part changed of what is known of the person, such as {@code birthDate}. */
    public AnyWork person(String part, Object value) {
        person = With.the(person, part, value);
        return this;
    }

    /** Of another kind than a measure. */
    public AnyWork as(Function<Common, Work> other) {
        kind = other;
        return this;
    }

    public AnyWork step(String name, Stage stage, LocalDate on) {
        history.add(
                new StepTaken(name, stage, on, Optional.empty(), Optional.empty(), "", "Pio Simulacri", Instant.EPOCH));
        return common("step", name).common("stage", stage);
    }

    public AnyWork delivered(LocalDate day, double quantity) {
        return delivered(new Delivery(day, BigDecimal.valueOf(quantity), Optional.empty()));
    }

    /** Nothing on that day, and why: a code of list {@code absence}. */
    public AnyWork absent(LocalDate day, String why) {
        return delivered(new Delivery(day, BigDecimal.ZERO, Optional.of(new Code(why))));
    }

    public AnyWork delivered(Delivery... more) {
        deliveries.addAll(List.of(more));
        return this;
    }

    public AnyWork due(String code, LocalDate due, Optional<LocalDate> metOn) {
        return due(new Deadline(code, due, Consequence.REMIND, "", metOn));
    }

    public AnyWork due(Deadline... more) {
        deadlines.addAll(List.of(more));
        return common("deadlines", deadlines);
    }

    /** What the figures are, by code, on every day. */
    public AnyWork figures(Map<String, ? extends Number> numbers) {
        figures = Figures.of(numbers);
        return this;
    }

    /** With an ordinary ISEE of so many euro that holds all year. */
    public AnyWork isee(int euro) {
        Period year = Period.of(TODAY.withDayOfYear(1), TODAY.withMonth(12).withDayOfMonth(31));
        return means(new Means(List.of(new Means.Test("ordinary", Money.euro(euro), year)), List.of()));
    }

    /** What is known of the person's money, besides what was said before. */
    public AnyWork means(Means more) {
        tests.addAll(more.tests());
        received.addAll(more.received());
        return this;
    }

    /** The file as the rule gets it. */
    public WorkFile file() {
        return new WorkFile(
                kind.apply(common),
                Optional.of(details),
                person,
                history,
                deliveries,
                figures,
                new Means(tests, received));
    }

    /** A step of this name; what it leads to is no rule's business. */
    public static Step to(String name, Stage stage) {
        return new Step(name, stage, List.of(), List.of(), Set.of());
    }

    public static Decision today() {
        return Decision.on(TODAY);
    }

    /** Decided on a day, until another. */
    public static Decision until(LocalDate day, LocalDate end) {
        return With.the(Decision.on(day), "until", Optional.of(end));
    }

    /** Decided today, with an outcome. */
    public static Decision ending(String outcome) {
        return With.the(today(), "outcome", Optional.of(new Code(outcome)));
    }

    private static Common draft() {
        return new Common(
                new WorkId(1),
                1,
                new CaseId(1),
                new ServiceCode("any.work"),
                Period.from(TODAY),
                Stage.DRAFT,
                "DRAFT",
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                List.of());
    }

    private static PersonData bruno() {
        return new PersonData(
                "Collaudi",
                "Bruno",
                Optional.empty(),
                "",
                Optional.of(LocalDate.of(1968, 11, 30)),
                "",
                "M",
                "ITA",
                "it",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
    }
}
