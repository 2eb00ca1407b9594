package org.affianca.api.glass;

import java.util.Optional;
import org.affianca.api.GlassId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** Opens cases by break-glass, ends and judges that, and keeps the register of it. */
@ProviderType
public interface Glasses {
    /**
     * The actor reads the case as a member of its team from now on, until the minutes are over; nobody writes through a
     * glass, and what is sealed stays so. Missing whether there is no such case or it may not be opened; refused when it
     * is open to the actor already.
     */
    Glass open(GlassOpening opening);

    /** Ends it before its time. */
    Glass end(GlassId id, int version);

    /** By a coordinator of the unit or of one above it, or by the referent for data protection; never by who opened. */
    Glass review(GlassId id, int version, GlassVerdict verdict);

    Optional<Glass> find(GlassId id);

    /** Newest first: one's own, those of the cases one answers for or whose unit one coordinates; all, for the referent. */
    Page<Glass> list(GlassFilter filter, Paging paging);
}
