package org.affianca.engine.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.organisation.MenuSection;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;

/** The body whose letterhead the papers of tests bear. */
public record TownHall(UnitId hub) implements Organisation {
    public static Organisation of(UnitId hub) {
        return new TownHall(hub);
    }

    @Override
    public String name() {
        return "Comune di Esempio";
    }

    @Override
    public String department() {
        return "Servizi sociali";
    }

    @Override
    public List<Unit> units(Locale locale) {
        return List.of(new Unit(hub, "hub", "Polo Nord", "hub", Optional.empty()));
    }

    @Override
    public List<MenuSection> menu(Locale locale) {
        return List.of();
    }
}
