package org.affianca.api.referral;

import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Writes what a referral carries, and the answer to it. */
@ProviderType
public interface ReferralDesk {
    /** Refused once it was sent. */
    ReferralSheet write(WorkId id, int version, HandOver handOver);

    /** Remembers the answer of the other body, once; refused before it was sent. */
    ReferralSheet answer(WorkId id, int version, Answer answer);
}
