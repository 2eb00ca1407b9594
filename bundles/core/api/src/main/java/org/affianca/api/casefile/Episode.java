package org.affianca.api.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;

/**
 * A stretch in which a file was open, with how it began and, once over, how it ended. {@code overridden} is the
 * coordinator's reason for closing while {@code leftOpen} was not finished; both empty otherwise.
 */
public record Episode(
        int number,
        LocalDate from,
        Optional<LocalDate> until,
        String reason,
        String openedBy,
        Optional<LocalDate> chargedOn,
        String takingCharge,
        String legalBasis,
        String closureReason,
        String situationAtExit,
        String note,
        String closedBy,
        String overridden,
        List<Because> leftOpen) {
    public Episode {
        leftOpen = List.copyOf(leftOpen);
    }
}
