package org.affianca.api.emergency;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/** The rota of those on call: all staff read it, coordinators of the unit write it. */
@ProviderType
public interface OnCall {
    /** Who is on call at this moment, in any unit. */
    List<Turn> now();

    /** The rota of a unit from a day to another, both included; at most 100 days. */
    Rota rota(UnitId unit, LocalDate first, LocalDate last);

    Turn plan(TurnData data);

    /** Changes a turn that has not ended. */
    Turn change(TurnId id, int version, TurnData data);

    /** Takes a turn out of the rota that has not begun. */
    void cancel(TurnId id, int version);
}
