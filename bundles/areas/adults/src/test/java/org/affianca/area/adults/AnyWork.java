package org.affianca.area.adults;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.figure.Figures;
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

/** An invented work of Bruno Collaudi with these details, told step by step. */
public final class AnyWork {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final Record details;
    private final List<StepTaken> history = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private Figures figures = Figures.NONE;

    private AnyWork(Record details) {
        this.details = details;
    }

    public static AnyWork with(Record details) {
        return new AnyWork(details);
    }

    public AnyWork step(String name, Stage stage, LocalDate on) {
        history.add(
                new StepTaken(name, stage, on, Optional.empty(), Optional.empty(), "", "Pio Simulacri", Instant.EPOCH));
        return this;
    }

    public AnyWork delivered(LocalDate day, double quantity) {
        deliveries.add(new Delivery(day, BigDecimal.valueOf(quantity), Optional.empty()));
        return this;
    }

    public AnyWork due(String code, LocalDate due, Optional<LocalDate> metOn) {
        deadlines.add(new Deadline(code, due, Consequence.REMIND, "", metOn));
        return this;
    }

    /** What the figures of the area are, by code. */
    public AnyWork figures(Map<String, Integer> numbers) {
        figures = Figures.of(numbers);
        return this;
    }

    public WorkFile file() {
        Common common = new Common(
                new WorkId(1),
                1,
                new CaseId(1),
                new ServiceCode("adults.any"),
                Period.from(TODAY.minusDays(100)),
                Stage.RUNNING,
                "ANY",
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                deadlines);
        return new WorkFile(new Measure(common, ""), Optional.of(details), bruno(), history, deliveries, figures);
    }

    /** A step of this name; what it leads to is no rule's business. */
    public static Step to(String name, Stage stage) {
        return new Step(name, stage, List.of(), List.of(), Set.of());
    }

    public static Decision today() {
        return Decision.on(TODAY);
    }

    public static Decision ending(String outcome) {
        return new Decision(TODAY, Optional.of(new Code(outcome)), Optional.empty(), "");
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
