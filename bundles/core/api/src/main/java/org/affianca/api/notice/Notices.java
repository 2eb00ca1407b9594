package org.affianca.api.notice;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the text of the notice and who was given it. */
@ProviderType
public interface Notices {
    /** The text that is handed out now. */
    NoticeText text();

    /** Writes the next version of the text; coordinators and administrators may. Older versions are kept. */
    NoticeText rewrite(int version, String italian, String english);

    /** What to print for a case; empty when the case is not seen. */
    Optional<NoticeSheet> sheet(CaseId id);

    /** Writes down that the notice was given, with the text in force; the case must be in charge. */
    NoticeSheet delivered(CaseId id, int version, NoticeDelivery delivery);
}
