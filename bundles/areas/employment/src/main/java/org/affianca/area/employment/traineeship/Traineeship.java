package org.affianca.area.employment.traineeship;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/**
 * What a social-inclusion traineeship records beyond the measure itself. The plain parts are the training project and
 * must stand before it is signed; the optional ones come with the steps that ask for them.
 */
@Details("employment.traineeship")
public record Traineeship(
        @CodeList("path") String path,
        @Length(2000) String goals,
        @Length(2000) String activities,
        @Between(least = 1, most = 40) int weeklyHours,
        @Between(least = 1, most = 6) int daysPerWeek,
        @Between(least = 0, most = 3000) Money monthlyAllowance,
        String host,
        String hostSite,
        @Length(120) String hostTutor,
        @Length(120) String promoterTutor,
        Optional<String> agreement,
        Optional<LocalDate> signedOn,
        @Length(40) Optional<String> inailPosition,
        @Length(60) Optional<String> liabilityPolicy,
        Optional<LocalDate> insuredFrom,
        Optional<LocalDate> insuredUntil,
        @Length(60) Optional<String> communicationReference,
        Optional<LocalDate> communicatedOn,
        Optional<String> attestedBy,
        Optional<LocalDate> attestedOn,
        Optional<LocalDate> skillsCertifiedOn) {}
