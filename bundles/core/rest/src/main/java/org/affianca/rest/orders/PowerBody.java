package org.affianca.rest.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.order.Power;
import org.affianca.rest.answer.Periods;

/** Who may sign what for whom, and between which days. */
public record PowerBody(
        String act,
        PersonId subject,
        String holder,
        Optional<PersonId> person,
        String name,
        Power.Manner manner,
        LocalDate from,
        Optional<LocalDate> until) {
    static PowerBody of(Power power) {
        return new PowerBody(
                power.act(),
                power.subject(),
                power.holder(),
                power.person(),
                power.name(),
                power.manner(),
                power.period().from(),
                power.period().until());
    }

    Power toPower() {
        return new Power(act, subject, holder, person, name, manner, Periods.of(from, until, "/powers"));
    }
}
