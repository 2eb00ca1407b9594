package org.affianca.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.affianca.api.access.Role;
import org.affianca.api.figure.Figure;
import org.affianca.api.figure.FigureData;
import org.affianca.api.figure.FigureDesk;
import org.affianca.api.figure.Figures;
import org.affianca.api.problem.Missing;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where points, ceilings and amounts are shown and set. */
@Component
public final class FigureOffice implements FigureDesk {
    /** What the column holds, four digits of it behind the point. */
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);

    private static final int MOST_DIGITS = 4;
    private static final int LONGEST_SOURCE = 500;

    private final Ground ground;
    private final Setting setting;
    private final HouseFigures figures;

    @Activate
    public FigureOffice(@Reference Ground ground, @Reference Shelf shelf) {
        this.ground = ground;
        this.setting = new Setting(ground, About.FIGURE);
        this.figures = new HouseFigures(ground.mappers(), shelf);
    }

    @Override
    public List<Figure> all() {
        return ground.within(() -> figures.all(ground.viewer().organisation()));
    }

    @Override
    public Optional<Figure> find(String code) {
        return ground.within(() -> figures.find(ground.viewer().organisation(), code));
    }

    @Override
    public Figures figures() {
        return Figures.of(all());
    }

    @Override
    public Figure set(String code, FigureData data) {
        ground.sight().need("setting a figure", Role.ADMINISTRATOR);
        return ground.within(() -> {
            found(code);
            check(code, data).orThrow();
            long id = setting.set(code, data);
            ground.events().happened(new FigureEvents.FigureSet(code, id));
            return found(code);
        });
    }

    @Override
    public Figure withdraw(String code, long id, int version) {
        ground.sight().need("withdrawing a figure", Role.ADMINISTRATOR);
        return ground.within(() -> {
            setting.withdraw(found(code).own(), id, version);
            ground.events().happened(new FigureEvents.FigureWithdrawn(code, id));
            return found(code);
        });
    }

    private Figure found(String code) {
        return figures.find(ground.viewer().organisation(), code).orElseThrow(() -> new Missing("figure"));
    }

    private Flaws check(String code, FigureData data) {
        return setting.check(code, data, LONGEST_SOURCE)
                .when(
                        data.value().signum() < 0
                                || data.value().compareTo(TOO_MUCH) >= 0
                                || data.value().stripTrailingZeros().scale() > MOST_DIGITS,
                        "/value",
                        "figure-out-of-range");
    }
}
