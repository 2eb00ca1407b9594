package org.affianca.engine.look;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.look.BreakKind;
import org.affianca.api.look.ChainBreak;

/** Walks one lane from seal to seal until the first place that is not as it was sealed. */
final class LaneCheck {
    private static final int SEALS_AT_ONCE = 500;

    private final SealMapper sql;
    private final long lane;
    private final Optional<Counterfoil.Head> head;
    private final Instant now;
    private final LaneRows rows;
    private Optional<SealRow> before = Optional.empty();
    private Optional<ChainBreak> found = Optional.empty();
    private long seals;
    private long unsealed;

    LaneCheck(SealMapper sql, long lane, Optional<Counterfoil.Head> head, Instant now) {
        this.sql = sql;
        this.lane = lane;
        this.head = head;
        this.now = now;
        this.rows = new LaneRows(sql, lane);
    }

    void run(Optional<Instant> from) {
        from.ifPresent(this::begin);
        List<SealRow> page = page();
        while (!page.isEmpty() && found.isEmpty()) {
            for (SealRow seal : page) {
                check(seal);
                if (found.isPresent()) {
                    return;
                }
            }
            page = page();
        }
        end();
    }

    private void begin(Instant from) {
        before = sql.since(lane, from)
                .flatMap(number -> sql.one(lane, number - 1))
                .or(() -> sql.since(lane, from).isPresent() ? Optional.empty() : sql.last(lane));
        rows.after(sealedTo());
    }

    private List<SealRow> page() {
        return sql.seals(lane, number(), SEALS_AT_ONCE);
    }

    private void check(SealRow seal) {
        seals++;
        if (seal.number() != number() + 1) {
            report(BreakKind.SEAL_MISSING, number() + 1, sealedTo() + 1, seal.fromPlace() - 1, seal);
        } else if (seal.fromPlace() != sealedTo() + 1 || !seal.hash().equals(Digest.of(hash(), seal))) {
            report(BreakKind.SEAL_CHANGED, seal.number(), seal.fromPlace(), seal.toPlace(), seal);
        } else {
            compare(seal);
        }
        before = Optional.of(seal);
    }

    private void compare(SealRow seal) {
        LaneRows.Stretch read = rows.upTo(seal.toPlace());
        if (read.digest().equals(seal.digest()) && read.count() == seal.rowCount()) {
            return;
        }
        BreakKind kind = read.count() == seal.rowCount()
                ? BreakKind.ROW_CHANGED
                : read.count() < seal.rowCount() ? BreakKind.ROW_MISSING : BreakKind.ROW_ADDED;
        report(kind, seal.number(), seal.fromPlace(), seal.toPlace(), seal);
    }

    /** The end of the lane: it must not be shorter than its counterfoil says, and what follows it must be fresh. */
    private void end() {
        Optional<String> sealedAs =
                head.flatMap(last -> sql.one(lane, last.number())).map(SealRow::hash);
        head.filter(last -> !sealedAs.equals(Optional.of(last.hash())))
                .ifPresent(last -> found = Optional.of(new ChainBreak(
                        sealedAs.isEmpty() ? BreakKind.SEAL_MISSING : BreakKind.SEAL_CHANGED,
                        lane,
                        last.number(),
                        sealedTo() + 1,
                        sealedTo() + 1,
                        before.map(SealRow::sealedAt),
                        Optional.empty())));
        SealMapper.Tail tail = sql.tail(lane, sealedTo());
        unsealed = tail.waiting();
        if (found.isEmpty()
                && tail.since()
                        .filter(since -> since.isBefore(now.minus(Sealing.SILENCE)))
                        .isPresent()) {
            found = Optional.of(new ChainBreak(
                    BreakKind.NOT_SEALED,
                    lane,
                    0,
                    sealedTo() + 1,
                    sealedTo() + tail.waiting(),
                    before.map(SealRow::sealedAt),
                    Optional.empty()));
        }
    }

    private void report(BreakKind kind, long number, long fromPlace, long toPlace, SealRow seal) {
        found = Optional.of(new ChainBreak(
                kind, lane, number, fromPlace, toPlace, before.map(SealRow::sealedAt), Optional.of(seal.sealedAt())));
    }

    private long number() {
        return before.map(SealRow::number).orElse(0L);
    }

    private long sealedTo() {
        return before.map(SealRow::toPlace).orElse(0L);
    }

    private String hash() {
        return before.map(SealRow::hash).orElse("");
    }

    Optional<ChainBreak> found() {
        return found;
    }

    long seals() {
        return seals;
    }

    long rows() {
        return rows.read();
    }

    long unsealed() {
        return unsealed;
    }
}
