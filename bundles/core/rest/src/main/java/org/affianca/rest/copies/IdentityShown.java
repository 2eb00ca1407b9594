package org.affianca.rest.copies;

import java.time.LocalDate;
import org.affianca.api.copy.IdentityCheck;

/** How the office made sure who asks for a copy. */
public record IdentityShown(String how, String note, LocalDate on) {
    IdentityCheck check() {
        return new IdentityCheck(how, note, on, "");
    }
}
