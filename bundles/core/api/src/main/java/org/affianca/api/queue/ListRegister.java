package org.affianca.api.queue;

import org.osgi.annotation.versioning.ProviderType;

/** Keeps waiting lists and their rules; for coordinators of the unit that keeps the list. */
@ProviderType
public interface ListRegister {
    WaitingList open(WaitingListData data);

    WaitingList change(WaitingListId id, int version, WaitingListData data);

    /** Begins a draft; one at a time. */
    RuleVersion draft(WaitingListId id, Rules rules);

    /** Replaces a draft. */
    RuleVersion redraft(WaitingListId id, int number, int version, Rules rules);

    /** Puts a draft in force: all that wait are ranked by it from now on. */
    RuleVersion publish(WaitingListId id, int number, int version);
}
