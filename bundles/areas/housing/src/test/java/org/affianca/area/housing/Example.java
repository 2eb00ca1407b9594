package org.affianca.area.housing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.CaseId;
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
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Measure;
import org.affianca.api.work.StepTaken;

/** An invented work of Bruno Collaudi with these details, for the rules of housing: its kind is nothing they ask about. */
public final class Example {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Record details;
    private final List<StepTaken> history = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private Figures figures = Figures.NONE;
    private Means means = Means.UNKNOWN;

    private Example(Record details) {
        this.details = details;
    }

    public static Example of(Record details) {
        return new Example(details);
    }

    public Example step(String name, Stage stage, LocalDate on) {
        history.add(
                new StepTaken(name, stage, on, Optional.empty(), Optional.empty(), "", "Pio Simulacri", Instant.EPOCH));
        return this;
    }

    public Example due(Deadline... terms) {
        deadlines.addAll(List.of(terms));
        return this;
    }

    public Example figures(Map<String, ? extends Number> numbers) {
        figures = Figures.of(numbers);
        return this;
    }

    /** With an ISEE of so many euro that holds all year. */
    public Example isee(int euro) {
        Period year = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        means = new Means(List.of(new Means.Test("ordinary", Money.euro(euro), year)), List.of());
        return this;
    }

    /** The same, without the area's id: {@code arrears-most}. */
    public Example where(Map<String, ? extends Number> numbers) {
        return figures(numbers.entrySet().stream()
                .collect(Collectors.toMap(one -> "housing." + one.getKey(), Map.Entry::getValue)));
    }

    public WorkFile file() {
        Common common = new Common(
                new WorkId(1),
                1,
                new CaseId(1),
                new ServiceCode("housing.example"),
                Period.from(TODAY),
                Stage.RUNNING,
                "RUNNING",
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                deadlines);
        return new WorkFile(new Measure(common, ""), Optional.of(details), bruno(), history, List.of(), figures, means);
    }

    public static Step to(String name) {
        return new Step(name, Stage.RUNNING, List.of(), List.of(), Set.of());
    }

    public static Decision today() {
        return Decision.on(TODAY);
    }

    public static Decision until(LocalDate end) {
        return new Decision(TODAY, Optional.empty(), Optional.of(end), "");
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
