package org.affianca.rest.cases;

import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.UnitId;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;
import org.affianca.rest.call.Call;

/** The names of the units, by id, as they stand now. */
public final class UnitNames {
    private final Map<UnitId, String> names;

    public UnitNames(Organisation organisation) {
        names = organisation.units(Call.now().locale()).stream().collect(Collectors.toMap(Unit::id, Unit::label));
    }

    public String of(UnitId unit) {
        return names.getOrDefault(unit, "");
    }
}
