package org.affianca.engine.assessment;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.assessment.Instrument;

/** Instruments at hand, by version. */
record Editions(Map<Edition, Instrument> byEdition) {
    Editions {
        byEdition = Map.copyOf(byEdition);
    }

    Optional<Instrument> find(Edition edition) {
        return Optional.ofNullable(byEdition.get(edition));
    }

    /** One that an assessment was made with, so that it must have been kept. */
    Instrument of(Edition edition) {
        return find(edition).orElseThrow(() -> new IllegalStateException("not kept: " + edition));
    }
}
