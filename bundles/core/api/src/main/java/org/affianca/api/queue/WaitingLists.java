package org.affianca.api.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads waiting lists. Caseworkers know the lists; of a ranking they see the works they may see, and who keeps the list
 * sees every line, nameless where the work is not seen.
 */
@ProviderType
public interface WaitingLists {
    /** Newest first. */
    Page<WaitingList> list(Optional<ServiceCode> service, Paging paging);

    Optional<WaitingList> find(WaitingListId id);

    /** The ranking as it stands, the first first. */
    Page<Ranked> ranking(WaitingListId id, Paging paging);

    /** The ranking as it stood at the end of a day, made again from what had happened until then. */
    Page<Ranked> ranking(WaitingListId id, LocalDate on, Paging paging);

    /** Newest first. */
    List<RuleVersion> rules(WaitingListId id);

    Optional<RuleVersion> rules(WaitingListId id, int number);

    /** Who would move if these rules were published now; for those who keep the list. */
    RulePreview preview(WaitingListId id, int number);

    Optional<Entry> entry(EntryId id);

    /** How the entry stood at the end of a day; empty before it entered, or when the work is not seen. */
    Optional<RankSheet> sheet(EntryId id, LocalDate on);

    /** Oldest first; at most the newest 500. */
    List<Happening> history(EntryId id);

    List<EntrySummary> ofWork(WorkId id);

    /** All lists a person waits or waited in, the newest entry first; at most 200. */
    List<EntrySummary> ofPerson(PersonId id);
}
