package org.affianca.area.minors.unaccompanied;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What is recorded of an unaccompanied foreign minor: finding, age as declared and as assessed, guardian, family, majority. */
@Details("minors.unaccompanied-minor")
public record UnaccompaniedMinor(
        PersonId child,
        LocalDate foundOn,
        @Length(120) String foundWhere,
        @Length(200) Optional<String> identifiedHow,
        Optional<LocalDate> declaredBirth,
        Optional<LocalDate> assessedBirth,
        @Length(120) Optional<String> guardian,
        Optional<LocalDate> guardianSince,
        @Length(40) Optional<String> simCode,
        @Length(1000) Optional<String> familyTracing,
        Optional<LocalDate> opinionOn,
        Optional<LocalDate> prolongedUntil) {}
