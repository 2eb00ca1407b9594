package org.affianca.api.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Period;

/**
 * What begins a work besides its service; parts of other kinds are left empty.
 *
 * @param secrecy absent = as the service says
 * @param receivedOn for an Application, required there
 * @param aim for a Plan, at most 2000 characters
 * @param provider for a Measure
 * @param amount for a Grant, required there and positive
 */
public record Beginning(
        Period period,
        Optional<WorkId> under,
        Optional<Secrecy> secrecy,
        Optional<LocalDate> receivedOn,
        String aim,
        List<Goal> goals,
        String provider,
        Optional<Money> amount,
        Optional<Rhythm> rhythm,
        Optional<PersonId> payee) {
    public Beginning {
        goals = List.copyOf(goals);
    }

    /** A beginning that says no more than when. */
    public static Beginning on(Period period) {
        return new Beginning(
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
