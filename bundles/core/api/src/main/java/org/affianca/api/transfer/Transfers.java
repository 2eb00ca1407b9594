package org.affianca.api.transfer;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.TransferId;
import org.osgi.annotation.versioning.ProviderType;

/** Proposes, answers and finds transfers of cases; both sides see them, nobody else. */
@ProviderType
public interface Transfers {
    /**
     * Asks another unit or body to take a case over; the case manager or who coordinates the unit may.
     *
     * @param version of the case
     */
    Transfer propose(CaseId id, int version, TransferProposal proposal);

    /** Says yes or no; a yes of a unit of ours hands the case over on that day. */
    Transfer answer(TransferId id, int version, TransferAnswer answer);

    /** Takes a proposal back before it is answered. */
    Transfer withdraw(TransferId id, int version, String reason);

    Optional<Transfer> find(TransferId id);

    /** Newest first. */
    Page<Transfer> list(TransferFilter filter, Paging paging);
}
