package org.affianca.area.housing.eviction;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What is done for one household on the day its building is cleared, and after. */
@Details("housing.clearance-measures")
public record ClearanceMeasures(
        LocalDate clearedOn,
        Optional<String> directive,
        @CodeList("clearance-solution") String solution,
        @Length(500) Optional<String> offered,
        boolean accepted,
        Optional<LocalDate> answeredOn,
        boolean goodsStored,
        @Length(500) Optional<String> goods,
        boolean schoolKept,
        boolean animals) {}
