package org.affianca.engine.copy;

import java.util.List;
import org.affianca.api.area.PersonalData;

/** The areas that keep something about persons in tables of their own, as they are here now. */
@FunctionalInterface
interface AreaTellers {
    List<PersonalData> all();
}
