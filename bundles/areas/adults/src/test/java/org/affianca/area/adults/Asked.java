package org.affianca.area.adults;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.area.Means;
import org.affianca.api.area.WorkFile;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.work.Grant;
import org.affianca.testing.contract.AnyWork;

/** What Bruno Collaudi asks for: any work, with the figures of an invented regulation, and money when it is a grant. */
public final class Asked {
    private static final Map<String, Integer> FIGURES = Map.ofEntries(
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
            Map.entry("adults.path-least-attendance", 60));

    private final AnyWork work;
    private Money amount = Money.euro(100);
    private Optional<PersonId> payee = Optional.empty();

    private Asked(AnyWork work) {
        this.work = work;
    }

    public static Asked with(Record details) {
        return new Asked(AnyWork.with(details).figures(FIGURES));
    }

    public Asked euro(int euro) {
        amount = Money.euro(euro);
        return this;
    }

    public Asked isee(int euro) {
        work.isee(euro);
        return this;
    }

    public Asked hadReceived(String service, int euro, int year) {
        Means.Received one = new Means.Received(new ServiceCode(service), YearMonth.of(year, 1), Money.euro(euro));
        work.means(new Means(List.of(), List.of(one)));
        return this;
    }

    public Asked paidTo(long person) {
        payee = Optional.of(new PersonId(person));
        return this;
    }

    public Asked underAPlan() {
        work.common("under", Optional.of(new WorkId(7)));
        return this;
    }

    public Asked bornOn(LocalDate day) {
        work.person("birthDate", Optional.of(day));
        return this;
    }

    public Asked attended(LocalDate day, int hours) {
        work.delivered(day, hours);
        return this;
    }

    public WorkFile grant() {
        work.as(common -> new Grant(common, amount, Rhythm.ONCE, payee));
        return work.file();
    }

    public WorkFile measure() {
        return work.file();
    }
}
