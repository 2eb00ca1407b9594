package org.affianca.rest.registers;

import java.time.Instant;
import java.util.function.Supplier;
import org.affianca.api.Page;
import org.affianca.api.problem.Missing;
import org.affianca.api.register.Kept;
import org.affianca.rest.answer.Listing;
import org.affianca.rest.answer.Versioned;

/** An entry of a register as read. */
public record EntryBody<D>(
        long id, int version, String title, D data, String changedBy, Instant changedAt, boolean mayWrite)
        implements Versioned {
    static <D> EntryBody<D> of(Kept<D> kept) {
        return new EntryBody<>(
                kept.id(),
                kept.version(),
                kept.title(),
                kept.data(),
                kept.changedBy(),
                kept.changedAt(),
                kept.mayWrite());
    }

    static <D> Listing<EntryBody<D>> of(Page<Kept<D>> page) {
        return Listing.of(page, EntryBody::of);
    }

    static Supplier<Missing> missing(String register) {
        return () -> new Missing(register);
    }
}
