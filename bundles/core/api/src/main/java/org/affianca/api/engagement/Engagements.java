package org.affianca.api.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Engages partners for measures, and says which partner an account belongs to. */
@ProviderType
public interface Engagements {
    /** Those of a work the actor sees, the newest first. */
    List<Engagement> ofWork(WorkId id);

    /**
     * Engages a partner: refused without an agreement in force that makes it a processor of data
     * ({@code agreement-missing}), and for a sealed work ({@code work-sealed}).
     */
    Engagement engage(WorkId id, EngagementData data);

    /** Sets the last day, today or later than the first. */
    Engagement end(WorkId id, long engagement, int version, LocalDate last);

    /** The first 500 partners by name, for whoever keeps accounts; needs the role administrator. */
    List<PartnerName> partners();

    /** The partner of an account; needs the role administrator. */
    Optional<Long> partnerOf(UserId account);

    /** Ties an account to a partner, or to none; needs the role administrator. */
    void tie(UserId account, Optional<Long> partner);
}
