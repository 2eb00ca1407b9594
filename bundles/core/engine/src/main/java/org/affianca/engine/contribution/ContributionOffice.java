package org.affianca.engine.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.contribution.Calculation;
import org.affianca.api.contribution.ContributionDesk;
import org.affianca.api.contribution.ContributionRule;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.api.contribution.Contributions;
import org.affianca.api.means.MeansTests;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where it is calculated what persons pay, by rules that are written here. */
@Component
public final class ContributionOffice implements Contributions, ContributionDesk {
    private static final Money MOST = Money.euro(1_000_000);

    private final Ground ground;
    private final MeansTests means;
    private final RuleMapper sql;
    private final Keeping rules;
    private final Drafting drafting;

    @Activate
    public ContributionOffice(@Reference Ground ground, @Reference Catalogue catalogue, @Reference MeansTests means) {
        this.ground = ground;
        this.means = means;
        this.sql = ground.sql(RuleMapper.class);
        this.rules = new Keeping(ground);
        this.drafting = new Drafting(ground, catalogue, rules);
    }

    @Override
    public Optional<ContributionRule> find(ContributionRuleId id) {
        return ground.within(() -> rules.find(ground.viewer(), id));
    }

    @Override
    public Page<ContributionRule> list(Optional<ServiceCode> service, Paging paging) {
        Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            List<RuleRow> rows = service.map(of -> sql.ofService(viewer, of, after, paging.limit() + 1))
                    .orElseGet(() -> sql.list(viewer, after, paging.limit() + 1));
            Page<RuleRow> page =
                    Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), row -> row);
            return new Page<>(rules.whole(viewer, page.items()), page.next());
        });
    }

    @Override
    public Optional<ContributionRule> inForce(ServiceCode service, LocalDate on) {
        return ground.within(() -> rules.inForce(ground.viewer(), service, on));
    }

    @Override
    public Calculation attempt(ContributionRuleId id, Optional<Money> isee, Optional<Money> price) {
        return ground.within(() -> {
            ContributionRule rule = rules.find(ground.viewer(), id).orElseThrow(() -> new Missing("contribution rule"));
            inRange("/isee", isee);
            return Calculating.of(rule, isee, priced(rule, price));
        });
    }

    @Override
    public Optional<Calculation> due(WorkId id, LocalDate on, Optional<Money> price) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            RuleMapper.Priced work = sql.work(viewer, id).orElseThrow(() -> new Missing("work"));
            return rules.inForce(viewer, work.service(), on).map(rule -> {
                Optional<Money> isee = means.holding(
                                work.holderId(), rule.data().iseeType(), on)
                        .map(test -> test.indicator().isee());
                return Calculating.of(rule, isee, priced(rule, price));
            });
        });
    }

    @Override
    public ContributionRule draft(ContributionRuleData data) {
        return ground.within(() -> drafting.draft(data));
    }

    @Override
    public ContributionRule correct(ContributionRuleId id, int version, ContributionRuleData data) {
        return ground.within(() -> drafting.correct(id, version, data));
    }

    @Override
    public ContributionRule publish(ContributionRuleId id, int version) {
        return Clash.on(
                "contribution_one_a_day",
                () -> ground.within(() -> drafting.publish(id, version)),
                () -> new Refused(Because.of("contribution-begins-already")));
    }

    private static Money priced(ContributionRule rule, Optional<Money> given) {
        inRange("/price", given);
        return given.or(rule.data()::price).orElseThrow(() -> new Refused(Because.of("contribution-without-price")));
    }

    private static void inRange(String pointer, Optional<Money> amount) {
        if (amount.map(a -> a.cents() < 0 || a.isAbove(MOST)).orElse(false)) {
            throw new Invalid(Flaw.at(pointer, "figure-out-of-range"));
        }
    }
}
