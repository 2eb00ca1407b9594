package org.affianca.api.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An obligation with its state: open until it was done once, or lifted; one that repeats stays open. */
public record Obligation(
        int number, ObligationData data, boolean open, Optional<LocalDate> nextDue, List<Fulfilment> fulfilments) {
    public Obligation {
        fulfilments = List.copyOf(fulfilments);
    }
}
