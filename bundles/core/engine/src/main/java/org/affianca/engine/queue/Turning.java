package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.SetbackAct;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Padded;
import org.affianca.engine.event.PlainValues;
import org.affianca.engine.ground.Ground;

/**
 * Lets things happen in a list, one after the other: each is a numbered row, and who stands where follows. What happens to
 * one entry moves the others by a place; only new rules and a new day rank all of them anew.
 */
final class Turning {
    private static final int AT_ONCE = 50;

    private final Ground ground;
    private final ListMapper lists;
    private final EntryMapper entries;
    private final EventMapper events;
    private final RuleKeeping rules;

    Turning(Ground ground) {
        this.ground = ground;
        this.lists = ground.sql(ListMapper.class);
        this.entries = ground.sql(EntryMapper.class);
        this.events = ground.sql(EventMapper.class);
        this.rules = new RuleKeeping(ground.sql(RuleMapper.class));
    }

    /** The list, for this transaction alone, ranked as of today where points grow by themselves. */
    ListRow hold(Viewer viewer, WaitingListId id) {
        lists.lock(viewer, id);
        ListRow list = lists.any(viewer, id);
        return list.inForce().isPresent() && list.rankedOn().isBefore(viewer.today()) ? today(viewer, list) : list;
    }

    private ListRow today(Viewer viewer, ListRow list) {
        Rules now = rules.rules(viewer, list.id(), list.ruleNumber());
        if (!now.areTimed()) {
            return list;
        }
        lists.turn(viewer, list.id(), viewer.today());
        write(viewer, list.id(), Happened.toAll(HappeningKind.DAY, viewer.today(), list.ruleNumber()));
        rankAll(viewer, list.id(), now);
        return lists.any(viewer, list.id());
    }

    /** Other rules from now on; to be called under {@link #hold}. */
    void goBy(Viewer viewer, WaitingListId list, int number) {
        lists.goBy(viewer, list, number, ground.clock().instant());
        write(viewer, list, Happened.toAll(HappeningKind.PUBLISHED, viewer.today(), number));
        rankAll(viewer, list, rules.rules(viewer, list, number));
    }

    /** Something happens to an entry; to be called under {@link #hold}. Answers how the entry stands then. */
    Standing happen(Viewer viewer, ListRow list, EntryRow before, Happened what) {
        Happened written = write(viewer, list.id(), what);
        Standing after = what.kind() == HappeningKind.ENTERED
                ? Standing.entered(written)
                : before.asStanding().after(written);
        Rules now = rules.rules(viewer, list.id(), list.ruleNumber());
        BigDecimal points = new Marking(now, list.rankedOn()).sum(after);
        String key = RankKey.of(now, after, points);
        int rank = moved(viewer, list.id(), before.standing(), after, key);
        entries.stand(
                viewer,
                new EntryMapper.Stand(
                        after, points, key, rank, PlainValues.write(after.facts()), Ruled.write(after.ruled())),
                ground.clock().instant());
        if (after.state() == EntryState.LEFT) {
            entries.leave(viewer, after.entry(), ending(written));
        }
        return after;
    }

    private static String ending(Happened what) {
        if (what.kind() == HappeningKind.ACCEPTED) {
            return "offer-accepted";
        }
        return what.act() == SetbackAct.REMOVED ? "offers-refused" : what.code();
    }

    private int moved(Viewer viewer, WaitingListId list, int from, Standing after, String key) {
        if (from > 0) {
            entries.stepAside(viewer, after.entry());
            entries.closeUp(viewer, list, from);
        }
        if (!after.isRanked()) {
            return 0;
        }
        int rank = entries.before(viewer, list, key, after.entry()) + 1;
        entries.makeRoom(viewer, list, rank);
        return rank;
    }

    private Happened write(Viewer viewer, WaitingListId list, Happened what) {
        lists.count(viewer, list);
        ListRow counted = lists.any(viewer, list);
        Happened numbered = what.numbered(counted.lastNumber(), counted.ruleNumber());
        events.add(viewer, list, numbered, ground.clock().instant());
        return numbered;
    }

    private void rankAll(Viewer viewer, WaitingListId list, Rules by) {
        Map<Long, EntryRow> rows = entries.ranked(viewer, list).stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        List<Standing> all = rows.values().stream().map(EntryRow::asStanding).toList();
        List<EntryMapper.Moved> moved = new ArrayList<>();
        for (Replay.Place place : Replay.ranked(all, by, lists.any(viewer, list).rankedOn(), Set.of())) {
            EntryMapper.Moved now = new EntryMapper.Moved(
                    place.standing().entry(),
                    place.points(),
                    RankKey.of(by, place.standing(), place.points()),
                    place.rank());
            if (Optional.ofNullable(rows.get(now.entry()))
                    .filter(now::differsFrom)
                    .isPresent()) {
                moved.add(now);
            }
        }
        List<EntryMapper.Moved> padded = Padded.to(AT_ONCE, moved, EntryMapper.Moved.NOBODY);
        for (int from = 0; from < padded.size(); from += AT_ONCE) {
            entries.rank(viewer, padded.subList(from, from + AT_ONCE));
        }
    }

    /** The list lived through again up to the end of a day. */
    Replay replay(Viewer viewer, WaitingListId list, LocalDate on) {
        Map<Integer, Rules> byNumber = rules.byNumber(viewer, list);
        return new Replay(byNumber, events.until(viewer, list, on));
    }
}
