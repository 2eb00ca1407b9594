package org.affianca.engine.queue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.HappeningKind;
import org.affianca.api.queue.Point;
import org.affianca.api.queue.Setback;
import org.affianca.api.queue.SetbackAct;
import org.affianca.engine.event.PlainValues;

/** A row of core.waiting_event: one thing that happened in a list, with all that follows from it. */
record Happened(
        long number,
        HappeningKind kind,
        LocalDate onDay,
        Optional<Long> entryId,
        int ruleNumber,
        Optional<LocalDate> enteredOn,
        Optional<LocalDate> untilDay,
        SetbackAct act,
        BigDecimal points,
        String facts,
        String ruled,
        String code,
        String note) {

    /** To an entry, today. */
    static Happened to(EntryId entry, HappeningKind kind, LocalDate today) {
        return of(kind, today, Optional.of(entry.value()), 0);
    }

    /** To the list as a whole, under these rules. */
    static Happened toAll(HappeningKind kind, LocalDate today, int rules) {
        return of(kind, today, Optional.empty(), rules);
    }

    private static Happened of(HappeningKind kind, LocalDate today, Optional<Long> entry, int rules) {
        return new Happened(
                0,
                kind,
                today,
                entry,
                rules,
                Optional.empty(),
                Optional.empty(),
                SetbackAct.NONE,
                BigDecimal.ZERO,
                "{}",
                "",
                "",
                "");
    }

    long entry() {
        return entryId.orElseThrow();
    }

    Map<String, Object> factsStated() {
        return PlainValues.read(facts);
    }

    List<Point> pointsRuled() {
        return Ruled.read(ruled);
    }

    Happened numbered(long next, int rules) {
        return new Happened(
                next,
                kind,
                onDay,
                entryId,
                ruleNumber == 0 ? rules : ruleNumber,
                enteredOn,
                untilDay,
                act,
                points,
                facts,
                ruled,
                code,
                note);
    }

    Happened stating(Map<String, Object> stated, List<Point> pointsOfTheArea) {
        return new Happened(
                number,
                kind,
                onDay,
                entryId,
                ruleNumber,
                enteredOn,
                untilDay,
                act,
                points,
                PlainValues.write(stated),
                Ruled.write(pointsOfTheArea),
                code,
                note);
    }

    Happened since(LocalDate day) {
        return new Happened(
                number,
                kind,
                onDay,
                entryId,
                ruleNumber,
                Optional.of(day),
                untilDay,
                act,
                points,
                facts,
                ruled,
                code,
                note);
    }

    Happened until(Optional<LocalDate> day) {
        return new Happened(
                number, kind, onDay, entryId, ruleNumber, enteredOn, day, act, points, facts, ruled, code, note);
    }

    Happened because(String reason, String words) {
        return new Happened(
                number,
                kind,
                onDay,
                entryId,
                ruleNumber,
                enteredOn,
                untilDay,
                act,
                points,
                facts,
                ruled,
                reason,
                words.strip());
    }

    Happened costing(Setback setback) {
        return new Happened(
                number,
                kind,
                onDay,
                entryId,
                ruleNumber,
                enteredOn,
                setback.act() == SetbackAct.SUSPENDED ? Optional.of(onDay.plusDays(setback.days())) : untilDay,
                setback.act(),
                setback.points(),
                facts,
                ruled,
                code,
                note);
    }
}
