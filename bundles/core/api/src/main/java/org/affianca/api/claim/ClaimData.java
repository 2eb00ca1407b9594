package org.affianca.api.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.NoteId;
import org.affianca.api.PersonId;

/**
 * What somebody claims.
 *
 * @param person a member of the case
 * @param receivedOn not in the future; the term runs from here
 * @param words what is claimed, 1 to 4000 characters
 * @param note the note that is said to be wrong; only for a rectification
 */
public record ClaimData(PersonId person, ClaimKind kind, LocalDate receivedOn, String words, Optional<NoteId> note) {}
