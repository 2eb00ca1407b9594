package org.affianca.api.letter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;

/**
 * What shall be written.
 *
 * @param language {@code it} or {@code en}
 * @param person the member of the case it speaks of; absent = the one the case is held for
 * @param work required where the template is about a work
 * @param from required, as {@code until}, where the template is about a period
 * @param addressee its lines, at most 1000 characters; may be empty
 * @param secrecy of the letter and of its documents
 * @param fields what the template asks for, by code
 */
public record LetterOrder(
        String template,
        String language,
        Optional<PersonId> person,
        Optional<WorkId> work,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String addressee,
        Secrecy secrecy,
        Map<String, String> fields) {
    public LetterOrder {
        fields = Map.copyOf(fields);
    }
}
