package org.affianca.api.referral;

import java.util.Optional;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads what a referral carries; it is seen with its work. */
@ProviderType
public interface Referrals {
    Optional<ReferralSheet> find(WorkId id);
}
