package org.affianca.api.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;

/**
 * A request to several facilities at once.
 *
 * @param facilities 1 to 20
 * @param question what is asked, 1 to 4000 characters
 */
public record Asking(List<FacilityId> facilities, LocalDate on, Optional<LocalDate> answerBy, String question) {
    public Asking {
        facilities = List.copyOf(facilities);
    }
}
