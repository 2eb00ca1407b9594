package org.affianca.api.copy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.FileCopyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Copies of files. Rules withhold what no copy may show: who reported, protected places, what others confided, what stands
 * under a secrecy above the reader's, what concerns others alone; a person may withhold more, never less. Each act is one
 * transaction and leaves an event.
 */
@ProviderType
public interface FileCopies {
    FileCopy request(CaseId id, CopyRequest request);

    /** Notes that it was made sure who asks; before that a citizen's copy is not made. May be corrected until then. */
    FileCopy identified(FileCopyId id, int version, IdentityCheck check);

    /** What the copy would hold; keeps nothing. */
    Manifest preview(FileCopyId id, List<Withholding> more);

    /** What stands against giving it to who asks: the orders that limit a parent. Empty once a coordinator permitted it. */
    List<Because> hindrances(FileCopyId id);

    /** Lets it be given although an order limits who asks; by who coordinates, {@code because} 1 to 1000 characters. */
    FileCopy permit(FileCopyId id, int version, String because);

    /** Makes the copy and its list and keeps both as documents; by the manager of the case. */
    FileCopy make(FileCopyId id, int version, List<Withholding> more);

    FileCopy handOver(FileCopyId id, int version, HandOver handOver);

    /** Refuses a request that was not yet answered; {@code reason} 1 to 1000 characters. */
    FileCopy refuse(FileCopyId id, int version, String reason);

    Optional<FileCopy> find(FileCopyId id);

    /** The list of a copy that was made; empty until then. */
    Optional<Manifest> manifest(FileCopyId id);

    /** Newest first, at most 200. */
    List<FileCopy> ofCase(CaseId id);
}
