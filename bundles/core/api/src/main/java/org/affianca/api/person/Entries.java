package org.affianca.api.person;

import java.util.List;

/** What the register knows of a person over time, in the order in which it was given. */
public record Entries(
        List<DatedName> names,
        List<DatedAddress> addresses,
        List<DatedCitizenship> citizenships,
        List<TemporaryCode> codes) {
    public static final Entries NONE = new Entries(List.of(), List.of(), List.of(), List.of());

    public Entries {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        citizenships = List.copyOf(citizenships);
        codes = List.copyOf(codes);
    }
}
