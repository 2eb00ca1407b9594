package org.affianca.area.adults.path;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/**
 * What an inclusion path records: the activity that is its condition and is not work, where, how many hours, for how much,
 * and the educator who follows it.
 *
 * @param reportedUntil the last day of which the educator has reported
 * @param toldNoWork whether the person was told that the activity is no employment
 */
@Details("adults.inclusion-path")
public record InclusionPath(
        @CodeList("path-activity") String activity,
        @Length(1000) String goals,
        @Between(least = 1, most = 30) int weeklyHours,
        @Between(least = 1, most = 6) int daysPerWeek,
        @Between(least = 0, most = 1_000) Money monthlyAllowance,
        boolean schoolingDone,
        String host,
        Optional<String> hostContact,
        @Length(120) String educator,
        Optional<LocalDate> reportedUntil,
        Optional<LocalDate> signedOn,
        boolean toldNoWork,
        @Length(60) Optional<String> policy,
        Optional<LocalDate> insuredFrom) {}
