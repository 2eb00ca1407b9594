package org.affianca.rest.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.affianca.api.person.Entries;

/** The dated entries of a person as they are sent: all four lists, each as it shall be. */
public record RegistryAsked(
        List<DatedNameBody> names,
        List<DatedAddressBody> addresses,
        List<DatedCitizenshipBody> citizenships,
        List<TemporaryCodeBody> codes) {
    Entries toEntries() {
        return new Entries(
                each("/names/", names, DatedNameBody::toEntry),
                each("/addresses/", addresses, DatedAddressBody::toEntry),
                each("/citizenships/", citizenships, DatedCitizenshipBody::toEntry),
                each("/codes/", codes, TemporaryCodeBody::toEntry));
    }

    private static <B, E> List<E> each(String pointer, List<B> bodies, BiFunction<B, String, E> make) {
        List<E> entries = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            entries.add(make.apply(bodies.get(i), pointer + i));
        }
        return entries;
    }
}
