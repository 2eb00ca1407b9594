package org.affianca.api.payment;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** The register of payees, for caseworkers; who is a protected person is seen only by who sees the person. */
@ProviderType
public interface Payees {
    Optional<Payee> find(PayeeId id);

    /** By name; the text is how the name begins, accents and case ignored, empty for all. */
    Page<Payee> list(String text, Paging paging);

    Payee enter(PayeeData data);

    /** @throws org.affianca.api.problem.Stale when {@code version} is not the stored one */
    Payee correct(PayeeId id, int version, PayeeData data);
}
