package org.affianca.area.minors.bank;

import java.util.List;
import java.util.Optional;

/** A page of the bank, and the id after which the next begins. */
public record FamilyList(List<FosterFamily> items, Optional<Long> next) {
    public FamilyList {
        items = List.copyOf(items);
    }
}
