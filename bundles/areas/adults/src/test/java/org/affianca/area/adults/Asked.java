package org.affianca.area.adults;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.Means;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.figure.Figures;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.person.Address;
import org.affianca.api.person.PersonData;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Measure;
import org.affianca.api.work.Work;

/** What Bruno Collaudi asks for, as a rule reads it: the work, what he has, and the figures of an invented regulation. */
public final class Asked {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Figures FIGURES = Figures.of(Map.ofEntries(
            Map.entry("adults.aid-ceiling", 9_360),
            Map.entry("adults.aid-band-1", 4_000),
            Map.entry("adults.aid-yearly-1", 1_200),
            Map.entry("adults.aid-yearly-2", 600),
            Map.entry("adults.ordinary-monthly-most", 350),
            Map.entry("adults.temporary-months-most", 6),
            Map.entry("adults.advance-most", 150),
            Map.entry("adults.loan-most", 3_000),
            Map.entry("adults.loan-months-most", 36),
            Map.entry("adults.path-least-age", 16),
            Map.entry("adults.path-least-attendance", 60)));

    private final Record details;
    private final List<Means.Test> tests = new ArrayList<>();
    private final List<Means.Received> received = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private Money amount = Money.euro(100);
    private Optional<PersonId> payee = Optional.empty();
    private Optional<WorkId> under = Optional.empty();
    private LocalDate born = LocalDate.of(1968, 11, 30);

    private Asked(Record details) {
        this.details = details;
    }

    public static Asked with(Record details) {
        return new Asked(details);
    }

    public Asked euro(int euro) {
        amount = Money.euro(euro);
        return this;
    }

    public Asked isee(int euro) {
        tests.add(new Means.Test(
                "ordinary", Money.euro(euro), Period.of(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 12, 31))));
        return this;
    }

    public Asked hadReceived(String service, int euro, int year) {
        received.add(new Means.Received(new ServiceCode(service), YearMonth.of(year, 1), Money.euro(euro)));
        return this;
    }

    public Asked paidTo(long person) {
        payee = Optional.of(new PersonId(person));
        return this;
    }

    public Asked underAPlan() {
        under = Optional.of(new WorkId(7));
        return this;
    }

    public Asked bornOn(LocalDate day) {
        born = day;
        return this;
    }

    public Asked attended(LocalDate day, int hours) {
        deliveries.add(new Delivery(day, BigDecimal.valueOf(hours), Optional.empty()));
        return this;
    }

    public WorkFile grant() {
        return file(new Grant(common(), amount, Rhythm.ONCE, payee));
    }

    public WorkFile measure() {
        return file(new Measure(common(), ""));
    }

    private WorkFile file(Work work) {
        PersonData bruno = new PersonData(
                "Collaudi",
                "Bruno",
                Optional.empty(),
                "",
                Optional.of(born),
                "",
                "M",
                "ITA",
                "it",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
        return new WorkFile(
                work, Optional.of(details), bruno, List.of(), deliveries, FIGURES, new Means(tests, received));
    }

    private Common common() {
        return new Common(
                new WorkId(1),
                1,
                new CaseId(1),
                new ServiceCode("adults.extraordinary-grant"),
                Period.from(TODAY),
                Stage.WAITING,
                "ASSESSED",
                Optional.empty(),
                under,
                Secrecy.ORDINARY,
                List.of());
    }

    public static Step to(String name, Stage stage) {
        return new Step(name, stage, List.of(), List.of(), Set.of());
    }

    public static Decision today() {
        return Decision.on(TODAY);
    }
}
