package org.affianca.api.queue;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Acts on entries. Who writes in the case acts for the one who waits; who keeps the list makes offers and may suspend and
 * remove. Each act is one transaction, one numbered row of the list, and an event in the log. An entry leaves by itself
 * when its work begins or ends.
 */
@ProviderType
public interface QueueDesk {
    Entry enter(WaitingListId id, Entering entering);

    /** States the facts anew; the area's rule is asked again. */
    Entry score(EntryId id, int version, Map<String, Object> facts);

    Entry suspend(EntryId id, int version, EntryPause pause);

    Entry resume(EntryId id, int version, String note);

    /** @param reason code of list {@code waiting-end} */
    Entry leave(EntryId id, int version, String reason, String note);

    /** @param reason code of list {@code urgency-reason}; {@code words} 1 to 2000 characters */
    Entry urge(EntryId id, int version, String reason, String words);

    /** Answers an urgency that somebody else asked; granted, the entry stands before all points. */
    Entry countersign(EntryId id, int version, boolean granted, String words);

    /** Ends a granted urgency. */
    Entry calm(EntryId id, int version, String words);

    Entry offer(EntryId id, int version, OfferData offer);

    /** An acceptance ends the waiting; a refusal costs what the rules say, unless it is justified. */
    Entry answer(OfferId id, int version, OfferAnswer answer);

    /** Takes an offer back; costs nothing. */
    Entry withdraw(OfferId id, int version, String note);
}
