package org.affianca.api.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * What is asked.
 *
 * @param person the member of the case who asks, or whom the court asks about
 * @param about the members whose data the copy may show, {@code person} among them: herself, and those she represents
 * @param from the first day of the record to be copied; absent = from the beginning
 * @param until the last day; absent = up to the day the copy is made
 * @param requestedOn not in the future; the term runs from here
 * @param language of the copy, {@code it} or {@code en}
 * @param ground who asks with which right, or the court's reference; 1 to 1000 characters
 */
public record CopyRequest(
        PersonId person,
        CopyReader reader,
        List<PersonId> about,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        LocalDate requestedOn,
        String language,
        String ground) {
    public CopyRequest {
        about = List.copyOf(about);
    }
}
