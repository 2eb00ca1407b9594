package org.affianca.api.casefile;

import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** Cases left behind by members of staff who are gone, for those who coordinate the unit; read without their content. */
@ProviderType
public interface UnmanagedCases {
    /** Oldest first; of any secrecy. */
    Page<UnmanagedCase> list(Paging paging);

    /** Names who follows the case from today on; nobody names himself for a case he may not see. */
    void give(CaseId id, int version, UserId manager);
}
