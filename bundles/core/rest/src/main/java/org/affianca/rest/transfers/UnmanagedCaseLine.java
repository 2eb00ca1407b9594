package org.affianca.rest.transfers;

import java.time.LocalDate;
import java.util.Map;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.casefile.UnmanagedCase;

/** A case left behind, in a list: nothing of whom it is about. */
public record UnmanagedCaseLine(
        CaseId id,
        int version,
        String number,
        UnitId unit,
        String unitLabel,
        Secrecy secrecy,
        String managerBefore,
        LocalDate since) {
    static UnmanagedCaseLine of(UnmanagedCase left, Map<UnitId, String> units) {
        return new UnmanagedCaseLine(
                left.id(),
                left.version(),
                left.number(),
                left.unit(),
                units.getOrDefault(left.unit(), ""),
                left.secrecy(),
                left.managerBefore(),
                left.since());
    }
}
