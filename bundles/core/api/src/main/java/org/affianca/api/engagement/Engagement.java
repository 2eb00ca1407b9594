package org.affianca.api.engagement;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;

/** A partner that delivers a measure for some days, under an agreement (GDPR 28). */
public record Engagement(
        long id,
        int version,
        WorkId work,
        long partner,
        String partnerName,
        LocalDate from,
        Optional<LocalDate> until,
        boolean contact,
        boolean mayEnd) {}
