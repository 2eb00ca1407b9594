package org.affianca.api.assessment;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the instruments of core and of the areas installed now, and every version an assessment was made with. */
@ProviderType
public interface Instruments {
    /** Those installed now, by area and file. */
    List<Instrument> list();

    /** As installed now. */
    Optional<Instrument> find(String code);

    /** One version, installed now or kept because an assessment was made with it. */
    Optional<Instrument> find(String code, int version);
}
