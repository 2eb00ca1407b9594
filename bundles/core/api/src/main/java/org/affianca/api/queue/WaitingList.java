package org.affianca.api.queue;

import java.util.Optional;

/**
 * A waiting list as read.
 *
 * @param inForce the number of the rules it goes by; absent until the first are published
 * @param draft the number of rules that are being written
 * @param waiting how many are ranked now
 * @param mayKeep whether the actor belongs to those who keep it: sees all that wait, makes offers
 * @param mayRule whether the actor may change it and its rules, and countersign urgencies
 */
public record WaitingList(
        WaitingListId id,
        int version,
        WaitingListData data,
        Optional<Integer> inForce,
        Optional<Integer> draft,
        int waiting,
        boolean mayKeep,
        boolean mayRule) {}
