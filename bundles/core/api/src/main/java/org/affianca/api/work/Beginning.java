package org.affianca.api.work;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.time.Period;

/**
 * What begins a work besides its service.
 *
 * @param secrecy absent = as the service says
 * @param aim for a Plan, at most 2000 characters
 * @param particulars what its kind asks
 */
public record Beginning(
        Period period,
        Optional<WorkId> under,
        Optional<Secrecy> secrecy,
        String aim,
        List<Goal> goals,
        Particulars particulars) {
    public Beginning {
        goals = List.copyOf(goals);
    }

    /** A beginning that says no more than when. */
    public static Beginning on(Period period) {
        return new Beginning(period, Optional.empty(), Optional.empty(), "", List.of(), Particulars.NONE);
    }

    /** The same with what its kind asks. */
    public Beginning with(Particulars ofItsKind) {
        return new Beginning(period, under, secrecy, aim, goals, ofItsKind);
    }

    /** The same, hanging under a plan or measure. */
    public Beginning below(WorkId upper) {
        return new Beginning(period, Optional.of(upper), secrecy, aim, goals, particulars);
    }

    /** The same, more secret than its service. */
    public Beginning keptAs(Secrecy own) {
        return new Beginning(period, under, Optional.of(own), aim, goals, particulars);
    }

    /** The same with the aim and goals of a plan. */
    public Beginning aiming(String at, List<Goal> with) {
        return new Beginning(period, under, secrecy, at, with, particulars);
    }
}
