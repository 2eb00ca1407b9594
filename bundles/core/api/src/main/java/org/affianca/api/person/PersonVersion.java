package org.affianca.api.person;

import java.time.Instant;
import java.util.List;

/** A version of a person's record: who wrote it (a label of staff), when, and what it changed. */
public record PersonVersion(int version, Instant at, String by, List<Change> changes) {
    public PersonVersion {
        changes = List.copyOf(changes);
    }

    /** A field of {@link PersonData} or a list of {@link Entries}, with what stood there before and after. */
    public record Change(String field, String before, String after) {}
}
