package org.affianca.rest.engagements;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.api.engagement.Engagement;
import org.affianca.rest.answer.Versioned;

/** A partner engaged for a work, as read. */
public record EngagementBody(
        long id,
        int version,
        WorkId work,
        long partner,
        String partnerName,
        LocalDate from,
        Optional<LocalDate> until,
        boolean contact,
        boolean mayEnd)
        implements Versioned {
    static EngagementBody of(Engagement engagement) {
        return new EngagementBody(
                engagement.id(),
                engagement.version(),
                engagement.work(),
                engagement.partner(),
                engagement.partnerName(),
                engagement.from(),
                engagement.until(),
                engagement.contact(),
                engagement.mayEnd());
    }
}
