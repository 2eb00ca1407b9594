package org.affianca.area.housing.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntrySummary;
import org.affianca.api.queue.Happening;
import org.affianca.api.queue.RankSheet;
import org.affianca.api.queue.Ranked;
import org.affianca.api.queue.RulePreview;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListData;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.queue.WaitingLists;

/** Core's waiting lists as far as calls ask them: there is one. */
record OneList(WaitingListId id, boolean mayRule) implements WaitingLists {
    private WaitingList list() {
        return new WaitingList(
                id,
                1,
                new WaitingListData("Bando", new UnitId(1), List.of(), true),
                Optional.empty(),
                Optional.empty(),
                0,
                mayRule,
                mayRule);
    }

    @Override
    public Page<WaitingList> list(Optional<ServiceCode> service, Paging paging) {
        return new Page<>(List.of(list()), Optional.empty());
    }

    @Override
    public Optional<WaitingList> find(WaitingListId asked) {
        return Optional.of(list()).filter(one -> asked.equals(id));
    }

    @Override
    public Page<Ranked> ranking(WaitingListId list, Paging paging) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Ranked> ranking(WaitingListId list, LocalDate on, Paging paging) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RuleVersion> rules(WaitingListId list) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RuleVersion> rules(WaitingListId list, int number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RulePreview preview(WaitingListId list, int number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Entry> entry(EntryId entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RankSheet> sheet(EntryId entry, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Happening> history(EntryId entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EntrySummary> ofWork(WorkId work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EntrySummary> ofPerson(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
