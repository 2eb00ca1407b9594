package org.affianca.engine.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the municipality's {@code profile.yaml} says; read once, never changed. */
record Profile(
        String code,
        String name,
        String department,
        List<ProfileUnit> units,
        List<Section> menu,
        Map<String, TwoWords> services) {

    Profile {
        units = List.copyOf(units);
        menu = List.copyOf(menu);
        services = Map.copyOf(services);
    }

    /** A unit; {@code parent} is the code of another. */
    record ProfileUnit(String code, TwoWords label, String kind, Optional<String> parent, String telephone) {}

    /** A titled group of the menu. */
    record Section(String code, TwoWords label, List<Entry> entries) {
        Section {
            entries = List.copyOf(entries);
        }
    }

    /** Where an entry leads. */
    enum Target {
        SERVICE,
        BOARD,
        ROUTE
    }

    /** An entry of the menu; without a label of its own it bears the name of its service or board. */
    record Entry(Target target, String to, TwoWords label, String icon) {}

    /** The services or boards the menu names. */
    Set<String> named(Target target) {
        return menu.stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.target() == target)
                .map(Entry::to)
                .collect(Collectors.toSet());
    }
}
