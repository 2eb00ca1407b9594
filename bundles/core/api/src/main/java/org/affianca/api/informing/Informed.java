package org.affianca.api.informing;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * How far a member of a case is informed; computed from the entries, and from the reports that the actor may see.
 *
 * @param personLabel empty for who may not see the person
 * @param article of the GDPR: 14 once data came from others, else 13
 * @param obtainedOn when data first came from others
 * @param dueOn by when the notice is due, or the deferral is looked at again; empty once it is given
 * @param by the entry that says so; empty while there is none
 */
public record Informed(
        PersonId person,
        String personLabel,
        InformingState state,
        int article,
        Optional<LocalDate> obtainedOn,
        Optional<LocalDate> dueOn,
        Optional<Informing> by) {}
