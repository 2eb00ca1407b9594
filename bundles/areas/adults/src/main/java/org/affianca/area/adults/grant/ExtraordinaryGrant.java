package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What a single grant records: the exceptional event it answers, and whether it can wait. */
@Details("adults.extraordinary-grant")
public record ExtraordinaryGrant(
        @CodeList("aid-cause") String cause,
        @Length(1000) String event,
        Optional<LocalDate> happenedOn,
        @CodeList("aid-form") String form,
        boolean urgent,
        @Length(500) Optional<String> urgentBecause) {}
