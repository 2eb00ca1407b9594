package org.affianca.engine.queue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.queue.Entry;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.EntrySummary;
import org.affianca.api.queue.Happening;
import org.affianca.api.queue.RankSheet;
import org.affianca.api.queue.Ranked;
import org.affianca.api.queue.RulePreview;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.WaitingList;
import org.affianca.api.queue.WaitingListId;
import org.affianca.api.queue.WaitingLists;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads waiting lists, as they stand and as they stood; each look is written down. */
@Component
public final class ListReading implements WaitingLists {
    private static final String ENTRY = "waiting-entry";

    private final Ground ground;
    private final ListMapper lists;
    private final EntryMapper entries;
    private final EventMapper events;
    private final RuleKeeping rules;
    private final Turning turning;
    private final EntryKeeping keeping;
    private final RankSheets sheets;
    private final Rankings rankings;

    @Activate
    public ListReading(@Reference Ground ground) {
        this.ground = ground;
        this.lists = ground.sql(ListMapper.class);
        this.entries = ground.sql(EntryMapper.class);
        this.events = ground.sql(EventMapper.class);
        this.rules = new RuleKeeping(ground.sql(RuleMapper.class));
        this.turning = new Turning(ground);
        this.keeping = new EntryKeeping(ground, turning);
        this.sheets = new RankSheets(turning, rules);
        this.rankings = new Rankings(ground, turning, keeping);
    }

    @Override
    public Page<WaitingList> list(Optional<ServiceCode> service, Paging paging) {
        Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Page<ListRow> page = Cursor.page(
                    lists.page(viewer, service, after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.id().value()),
                    row -> row);
            return new Page<>(whole(viewer, page.items()), page.next());
        });
    }

    @Override
    public Optional<WaitingList> find(WaitingListId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            return lists.seen(viewer, id).map(row -> whole(viewer, List.of(row)).get(0));
        });
    }

    @Override
    public Page<Ranked> ranking(WaitingListId id, Paging paging) {
        return ground.within(() -> rankings.now(seen(ground.viewer(), id), paging));
    }

    @Override
    public Page<Ranked> ranking(WaitingListId id, LocalDate on, Paging paging) {
        return ground.within(() -> rankings.on(seen(ground.viewer(), id), on, paging));
    }

    @Override
    public List<RuleVersion> rules(WaitingListId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            seen(viewer, id);
            return rules.all(viewer, id);
        });
    }

    @Override
    public Optional<RuleVersion> rules(WaitingListId id, int number) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            seen(viewer, id);
            return rules.find(viewer, id, number);
        });
    }

    @Override
    public RulePreview preview(WaitingListId id, int number) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            if (!seen(viewer, id).kept()) {
                throw new Forbidden("previewing rules of this list");
            }
            RuleVersion version = rules.find(viewer, id, number).orElseThrow(() -> new Missing("waiting-rules"));
            List<EntryRow> rows = entries.ranked(viewer, id);
            ground.looks().searched("waiting-list", rows.size());
            return Preview.of(version, rows, viewer.today(), shown -> keeping.lines(viewer, shown));
        });
    }

    @Override
    public Optional<Entry> entry(EntryId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Entry> found = entries.seen(viewer, id).map(row -> keeping.whole(viewer, row));
            found.ifPresent(entry -> ground.looks().seen(ENTRY, id.value()));
            return found;
        });
    }

    @Override
    public Optional<RankSheet> sheet(EntryId id, LocalDate on) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<EntryRow> row = entries.seen(viewer, id).filter(EntryRow::seen);
            row.ifPresent(found -> ground.looks().seen("rank-sheet", id.value()));
            return row.flatMap(found -> sheets.of(
                    viewer, found, keeping.lines(viewer, List.of(found)).get(0).holderLabel(), on));
        });
    }

    @Override
    public List<Happening> history(EntryId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            EntryRow row = entries.seen(viewer, id).orElseThrow(() -> new Missing(ENTRY));
            ground.looks().seen(ENTRY, id.value());
            List<Happening> history = new ArrayList<>(events.ofEntry(viewer, id));
            Collections.reverse(history);
            return row.seen()
                    ? history
                    : history.stream().map(ListReading::withoutNote).toList();
        });
    }

    @Override
    public List<EntrySummary> ofWork(WorkId id) {
        return ground.within(() -> summaries(entries.ofWork(ground.viewer(), id)));
    }

    @Override
    public List<EntrySummary> ofPerson(PersonId id) {
        return ground.within(() -> summaries(entries.ofPerson(ground.viewer(), id)));
    }

    private static Happening withoutNote(Happening h) {
        return new Happening(
                h.number(), h.kind(), h.on(), h.until(), h.act(), h.points(), h.code(), "", h.at(), h.by());
    }

    private ListRow seen(Viewer viewer, WaitingListId id) {
        return lists.seen(viewer, id).orElseThrow(() -> new Missing("waiting-list"));
    }

    private List<WaitingList> whole(Viewer viewer, List<ListRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<ServiceCode>> services =
                lists
                        .services(
                                viewer.organisation(),
                                rows.stream().map(ListRow::id).toList())
                        .stream()
                        .collect(groupingBy(ListMapper.Waits::listId, mapping(ListMapper.Waits::service, toList())));
        return rows.stream()
                .map(row -> row.list(services.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    private List<EntrySummary> summaries(List<EntryRow> rows) {
        Viewer viewer = ground.viewer();
        ground.looks().searched(ENTRY, rows.size());
        Map<EntryId, LocalDate> open = rankings.openOffers(viewer, rows);
        return rows.stream()
                .map(row -> new EntrySummary(
                        row.id(),
                        row.listId(),
                        row.listName(),
                        row.workId(),
                        row.state(),
                        row.enteredOn(),
                        row.standing(),
                        row.points(),
                        Optional.ofNullable(open.get(row.id()))))
                .toList();
    }
}
