package org.affianca.api.look;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** The register of looks that stand out, judged by the privacy officer. */
@ProviderType
public interface LookAlerts {
    /** Newest first. */
    Page<LookAlert> list(Optional<AlertState> state, Paging paging);

    /** Judges an alert; it may be judged again. Nobody judges their own looks. */
    LookAlert judge(LookAlertId id, int version, AlertState state, String words);
}
