package org.affianca.api;

import java.util.List;
import java.util.Optional;

/** One page of a list in a fixed order, and the key after which the next page starts; absent when this is the last. */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
