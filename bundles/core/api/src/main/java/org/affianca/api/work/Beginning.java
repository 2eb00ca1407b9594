package org.affianca.api.work;

import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.time.Period;

/**
 * What begins a work besides its service.
 *
 * @param secrecy absent = as the service says
 * @param particulars what its kind asks
 */
public record Beginning(Period period, Optional<WorkId> under, Optional<Secrecy> secrecy, Particulars particulars) {
    /** A beginning that says no more than when. */
    public static Beginning on(Period period) {
        return new Beginning(period, Optional.empty(), Optional.empty(), Particulars.NONE);
    }

    /** The same with what its kind asks. */
    public Beginning with(Particulars ofItsKind) {
        return new Beginning(period, under, secrecy, ofItsKind);
    }

    /** The same, hanging under a plan or measure. */
    public Beginning below(WorkId upper) {
        return new Beginning(period, Optional.of(upper), secrecy, particulars);
    }

    /** The same, more secret than its service. */
    public Beginning keptAs(Secrecy own) {
        return new Beginning(period, under, Optional.of(own), particulars);
    }
}
