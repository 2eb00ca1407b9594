package org.affianca.area.minors.bank;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of a family for a request: proposed, then accepted or declined, and why. */
public record ProposalData(ProposalState state, LocalDate on, Optional<String> note) {
    String words() {
        return note.map(String::strip).orElse("");
    }
}
