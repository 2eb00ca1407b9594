package org.affianca.area.housing.living;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** In what precarity somebody lives who is on a path of inclusion, and the housing procedure beside it. */
@Details("housing.housing-inclusion-path")
public record HousingInclusionPath(
        @CodeList("dwelling-condition") String dwellingCondition,
        @CodeList("occupancy-title") String occupancyTitle,
        Optional<LocalDate> precariousSince,
        @CodeList("housing-procedure") String linkedProcedure,
        @Length(60) Optional<String> procedureReference) {}
