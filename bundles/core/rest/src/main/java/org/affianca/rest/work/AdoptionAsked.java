package org.affianca.rest.work;

import java.util.Optional;
import org.affianca.api.work.Adoption;

/** The move of a work to another version of its service, as it is asked for. */
public record AdoptionAsked(int definition, Optional<String> step, String note) {
    Adoption toAdoption() {
        return new Adoption(definition, step, note);
    }
}
