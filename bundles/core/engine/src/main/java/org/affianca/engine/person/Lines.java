package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of a person written in one line, for the history. */
final class Lines {
    private Lines() {}

    static String address(String street, String postcode, String municipality, String province) {
        String town = joined(" ", postcode, municipality, province);
        return joined(", ", street, town);
    }

    static String dated(String what, Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() && until.isEmpty()) {
            return what;
        }
        String first = from.map(LocalDate::toString).orElse("…");
        return what + " (" + first + " – " + until.map(LocalDate::toString).orElse("…") + ")";
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
