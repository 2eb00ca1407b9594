package org.affianca.rest.work;

import java.util.Optional;
import org.affianca.api.work.Adoption;

/** The move of a work to another version of its service, as it is asked for. */
public record AdoptionAsked(int definition, Optional<String> step, String note) {
    Adoption toAdoption() {
        // A text that is not sent reads as an empty one.
        return new Adoption(definition, step.filter(name -> !name.isBlank()), note);
    }
}
