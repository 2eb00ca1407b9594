package org.affianca.api.assessment;

import java.util.List;
import java.util.Optional;

/** A titled part of an instrument. */
public record Section(String id, Wording title, Wording hint, Optional<ShownWhen> when, List<Item> items) {
    public Section {
        items = List.copyOf(items);
    }
}
