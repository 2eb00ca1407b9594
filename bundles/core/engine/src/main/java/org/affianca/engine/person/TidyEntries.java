package org.affianca.engine.person;

import java.util.Locale;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.person.DatedCitizenship;
import org.affianca.api.person.DatedName;
import org.affianca.api.person.Entries;
import org.affianca.api.person.TemporaryCode;

/** Dated entries as typed, made even in the way of {@link TidyPerson}. */
final class TidyEntries {
    private TidyEntries() {}

    static Entries of(Entries e) {
        return new Entries(
                e.names().stream().map(TidyEntries::name).toList(),
                e.addresses().stream().map(TidyEntries::address).toList(),
                e.citizenships().stream()
                        .map(c -> new DatedCitizenship(capitals(c.country()), c.validity()))
                        .toList(),
                e.codes().stream()
                        .map(c -> new TemporaryCode(c.kind(), capitals(c.code()).replace(" ", ""), c.validity()))
                        .toList());
    }

    private static DatedName name(DatedName n) {
        return new DatedName(n.kind(), TidyPerson.tidy(n.surname()), TidyPerson.tidy(n.name()), n.validity());
    }

    private static DatedAddress address(DatedAddress a) {
        return new DatedAddress(
                a.kind(), TidyPerson.address(a.address()), a.validity(), a.secret(), TidyPerson.tidy(a.note()));
    }

    private static String capitals(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
