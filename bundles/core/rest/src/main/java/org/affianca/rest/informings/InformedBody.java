package org.affianca.rest.informings;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.informing.Informed;
import org.affianca.api.informing.InformingState;

/** How far a member of a case is informed, as read. */
public record InformedBody(
        PersonId person,
        String personLabel,
        InformingState state,
        int article,
        Optional<LocalDate> obtainedOn,
        Optional<LocalDate> dueOn,
        Optional<InformingBody> by) {
    static InformedBody of(Informed one) {
        return new InformedBody(
                one.person(),
                one.personLabel(),
                one.state(),
                one.article(),
                one.obtainedOn(),
                one.dueOn(),
                one.by().map(InformingBody::of));
    }
}
