package org.affianca.api.area;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

/**
 * What a rule may know of the money of the holder of a case, as far as the actor sees it.
 *
 * @param tests means tests of households of the holder that are more than a person's word, the newest first
 * @param received what other works of the holder's cases paid or are to pay, since January of last year
 */
public record Means(List<Test> tests, List<Received> received) {
    public static final Means UNKNOWN = new Means(List.of(), List.of());

    private static final Set<String> GENERAL = Set.of("ordinary", "current");

    public Means {
        tests = List.copyOf(tests);
        received = List.copyOf(received);
    }

    /**
     * A means test (ISEE).
     *
     * @param type code of list {@code isee-type}
     */
    public record Test(String type, Money isee, Period validity) {}

    /** An amount that a service paid or is to pay for a month. */
    public record Received(ServiceCode service, YearMonth month, Money amount) {}

    /** The newest ordinary or current means test that holds on a day. */
    public Optional<Test> isee(LocalDate on) {
        return tests.stream()
                .filter(test -> GENERAL.contains(test.type()))
                .filter(test -> test.validity().covers(on))
                .findFirst();
    }

    /** The newest one of a type that holds on a day. */
    public Optional<Test> isee(String type, LocalDate on) {
        return tests.stream()
                .filter(test -> test.type().equals(type) && test.validity().covers(on))
                .findFirst();
    }

    /** What these services, or all when none is named, paid or are to pay in a year. */
    public Money received(Year year, String... services) {
        return received.stream()
                .filter(one -> one.month().getYear() == year.getValue())
                .filter(one -> services.length == 0
                        || List.of(services).contains(one.service().value()))
                .map(Received::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
