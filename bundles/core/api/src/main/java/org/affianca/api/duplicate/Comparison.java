package org.affianca.api.duplicate;

import java.util.List;
import org.affianca.api.person.Person;

/** Two persons side by side: both records, what holds data about each, and what is known of the pair. */
public record Comparison(Duplicate pair, Person one, Person other, List<Held> held) {
    public Comparison {
        held = List.copyOf(held);
    }
}
