package org.affianca.api.informing;

import java.util.List;

/**
 * Who of a case is informed.
 *
 * @param people the members of today, in the order of the file
 * @param entries newest first, at most 200
 */
public record CaseInforming(List<Informed> people, List<Informing> entries) {
    public CaseInforming {
        people = List.copyOf(people);
        entries = List.copyOf(entries);
    }
}
