package org.affianca.api.order;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** The dated register of authorities: caseworkers read it, coordinators keep it. */
@ProviderType
public interface Authorities {
    /** By name, those whose name begins so; on a day only those that are authorities then. */
    Page<Authority> list(String text, Optional<LocalDate> on, Paging paging);

    Optional<Authority> find(AuthorityId id);

    Authority enter(AuthorityData data);

    Authority change(AuthorityId id, int version, AuthorityData data);
}
