package org.affianca.engine.norm;

import java.math.BigDecimal;
import java.util.Optional;
import org.affianca.api.access.Role;
import org.affianca.api.figure.FigureData;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.NormDesk;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Unit;
import org.affianca.api.problem.Missing;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.figure.About;
import org.affianca.engine.figure.Setting;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a municipality sets how long the terms of norms are. */
@Component
public final class NormOffice implements NormDesk {
    /** As many as a norm's file may write. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(9_999);

    /** A deadline keeps the source of its rule. */
    private static final int LONGEST_SOURCE = 200;

    private final Ground ground;
    private final HouseNorms norms;
    private final Setting setting;

    @Activate
    public NormOffice(@Reference Ground ground, @Reference Shelf shelf) {
        this.ground = ground;
        this.norms = new HouseNorms(ground.mappers(), shelf);
        this.setting = new Setting(ground, About.NORM);
    }

    @Override
    public Norm set(String code, FigureData data) {
        ground.sight().need("setting the term of a norm", Role.ADMINISTRATOR);
        return ground.within(() -> {
            check(found(code), data).orThrow();
            long id = setting.set(code, data);
            ground.events().happened(new NormEvents.NormSet(code, id));
            return found(code);
        });
    }

    @Override
    public Norm withdraw(String code, long id, int version) {
        ground.sight().need("withdrawing the term of a norm", Role.ADMINISTRATOR);
        return ground.within(() -> {
            setting.withdraw(found(code).own(), id, version);
            ground.events().happened(new NormEvents.NormWithdrawn(code, id));
            return found(code);
        });
    }

    private Norm found(String code) {
        return norms.find(ground.viewer().organisation(), code).orElseThrow(() -> new Missing("norm"));
    }

    private Flaws check(Norm norm, FigureData data) {
        Optional<NormRule> rule = norm.shippedOn(data.from());
        boolean whole = data.value().stripTrailingZeros().scale() <= 0;
        return setting.check(norm.code(), data, LONGEST_SOURCE)
                .when(rule.isEmpty(), "/from", "no-rule-on-that-day")
                .when(rule.filter(any -> any.within().unit() == Unit.AT_ONCE).isPresent(), "/value", "term-is-at-once")
                .when(
                        !whole
                                || data.value().compareTo(BigDecimal.ONE) < 0
                                || data.value().compareTo(LONGEST) > 0,
                        "/value",
                        "term-out-of-range");
    }
}
