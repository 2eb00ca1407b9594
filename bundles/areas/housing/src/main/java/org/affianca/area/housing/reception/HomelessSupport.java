package org.affianca.area.housing.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** Where somebody without a home is met, and what they have meanwhile. */
@Details("housing.homeless-support")
public record HomelessSupport(
        @CodeList("sleeps") String sleeps,
        Optional<LocalDate> since,
        @Protected Optional<String> meetingPoint,
        @Length(120) Optional<String> postPoint,
        @Length(40) Optional<String> locker,
        boolean fictitiousAddress,
        boolean animals) {}
