package org.affianca.rest.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.activity.ActivitySession;
import org.affianca.api.activity.Register;
import org.affianca.api.activity.RegisterLine;

/** The register of a stretch of days, ready for a report. */
public record RegisterBody(
        LocalDate from,
        Optional<LocalDate> until,
        int planned,
        int held,
        int cancelled,
        List<ActivitySession> sessions,
        List<RegisterLine> lines) {
    static RegisterBody of(Register register) {
        return new RegisterBody(
                register.period().from(),
                register.period().until(),
                register.planned(),
                register.held(),
                register.cancelled(),
                register.sessions(),
                register.lines());
    }
}
