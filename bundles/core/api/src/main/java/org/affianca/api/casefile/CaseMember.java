package org.affianca.api.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * A person the file is about; the first is the one it is held for. {@code role} is {@code holder} or {@code member};
 * {@code until} is the last day of one who has left.
 */
public record CaseMember(PersonId person, String label, String role, LocalDate from, Optional<LocalDate> until) {}
