package org.affianca.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;
import org.affianca.api.plan.BudgetLine;
import org.affianca.api.plan.Funding;
import org.affianca.api.plan.Progress;
import org.affianca.api.plan.Source;

/** What a plan costs, source by source, and what several sources pay at once. It is shown, never forbidden: it may be meant. */
final class Costs {
    private record Payer(Source source, String name) {
        static Payer of(BudgetLine line) {
            return new Payer(line.source(), line.name().strip().toLowerCase(Locale.ROOT));
        }
    }

    private final List<BudgetLine> lines;
    private final Map<Integer, ServiceCode> services;

    /** @param progress says which service an action is carried out by */
    Costs(List<BudgetLine> lines, List<Progress> progress) {
        this.lines = lines;
        this.services = progress.stream()
                .filter(p -> p.service().isPresent())
                .collect(Collectors.toMap(Progress::action, p -> p.service().orElseThrow()));
    }

    Funding funding() {
        List<Funding.BySource> sources = by(lines, Payer::of).values().stream()
                .map(of -> new Funding.BySource(of.get(0).source(), of.get(0).name(), sum(of)))
                .toList();
        return new Funding(sources, sum(lines), twice());
    }

    private List<Funding.Twice> twice() {
        List<Funding.Twice> found = new ArrayList<>();
        by(with(BudgetLine::action), l -> l.action().orElseThrow()).forEach((action, of) -> atOnce(of)
                .ifPresent(numbers -> found.add(new Funding.Twice(Optional.of(action), Optional.empty(), numbers))));
        by(with(this::service), l -> service(l).orElseThrow()).forEach((service, of) -> atOnce(of)
                .filter(numbers -> found.stream().noneMatch(one -> one.lines().equals(numbers)))
                .ifPresent(numbers -> found.add(new Funding.Twice(Optional.empty(), Optional.of(service), numbers))));
        return found;
    }

    private List<BudgetLine> with(Function<BudgetLine, Optional<?>> what) {
        return lines.stream().filter(line -> what.apply(line).isPresent()).toList();
    }

    /** The numbers of the lines that pay the same at the same time from different sources; empty when none do. */
    private static Optional<List<Integer>> atOnce(List<BudgetLine> lines) {
        List<Integer> numbers = lines.stream()
                .filter(one ->
                        lines.stream().anyMatch(other -> !Payer.of(one).equals(Payer.of(other)) && overlap(one, other)))
                .map(BudgetLine::number)
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }

    private static boolean overlap(BudgetLine one, BudgetLine other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(BudgetLine one, BudgetLine other) {
        return one.until().flatMap(end -> other.from().map(end::isBefore)).orElse(false);
    }

    /** The service that a line pays, or that carries out the action it pays. */
    private Optional<ServiceCode> service(BudgetLine line) {
        return line.service().or(() -> line.action().map(services::get));
    }

    private static <K> Map<K, List<BudgetLine>> by(List<BudgetLine> lines, Function<BudgetLine, K> key) {
        return lines.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Money sum(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::total).reduce(Money.ZERO, Money::plus);
    }
}
