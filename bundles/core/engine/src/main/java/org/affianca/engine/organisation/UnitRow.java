package org.affianca.engine.organisation;

import java.util.Locale;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.organisation.Unit;

/** A row of core.unit. */
record UnitRow(UnitId id, String code, String labelIt, String labelEn, String kind, Optional<Long> parentId) {
    Unit unit(Locale locale) {
        return new Unit(id, code, new TwoWords(labelIt, labelEn).in(locale), kind, parentId.map(UnitId::new));
    }
}
