package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.queue.EntryState;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.Point;
import org.affianca.api.queue.SetbackAct;

/** All of an entry that its points and its place in the ranking follow from; {@code joined} is the number of its entering. */
record Standing(
        long entry,
        long joined,
        LocalDate enteredOn,
        EntryState state,
        boolean urgent,
        int setBack,
        BigDecimal penalty,
        int refusals,
        Optional<LocalDate> suspendedUntil,
        Map<String, Object> facts,
        List<Point> ruled) {

    static Standing entered(Happened what) {
        return new Standing(
                what.entry(),
                what.number(),
                what.enteredOn().orElse(what.onDay()),
                EntryState.WAITING,
                false,
                0,
                BigDecimal.ZERO,
                0,
                Optional.empty(),
                what.factsStated(),
                what.pointsRuled());
    }

    boolean isRanked() {
        return state == EntryState.WAITING;
    }

    /** What follows from what happened to it. */
    Standing after(Happened what) {
        return switch (what.kind()) {
            case SCORED -> with(state, urgent, suspendedUntil, what.factsStated(), what.pointsRuled());
            case URGED, CALMED -> with(state, what.kind() == HappeningKind.URGED, suspendedUntil, facts, ruled);
            case SUSPENDED -> with(EntryState.SUSPENDED, urgent, what.untilDay(), facts, ruled);
            case RESUMED -> with(EntryState.WAITING, urgent, Optional.empty(), facts, ruled);
            case REFUSED -> refused(what);
            case ACCEPTED, LEFT -> with(EntryState.LEFT, urgent, Optional.empty(), facts, ruled);
            default -> this;
        };
    }

    private Standing refused(Happened what) {
        EntryState then = what.act() == SetbackAct.REMOVED
                ? EntryState.LEFT
                : what.act() == SetbackAct.SUSPENDED ? EntryState.SUSPENDED : state;
        return new Standing(
                entry,
                joined,
                enteredOn,
                then,
                urgent,
                what.act() == SetbackAct.LAST ? setBack + 1 : setBack,
                what.act() == SetbackAct.POINTS ? penalty.add(what.points()) : penalty,
                refusals + 1,
                then == EntryState.SUSPENDED ? what.untilDay() : suspendedUntil,
                facts,
                ruled);
    }

    private Standing with(
            EntryState then, boolean first, Optional<LocalDate> until, Map<String, Object> stated, List<Point> given) {
        return new Standing(entry, joined, enteredOn, then, first, setBack, penalty, refusals, until, stated, given);
    }
}
