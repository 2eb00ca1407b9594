package org.affianca.engine.look;

import java.util.ArrayDeque;
import java.util.Deque;

/** The rows of one lane in their order, read in pages. */
final class LaneRows {
    private static final int ROWS_AT_ONCE = 5_000;

    /** So many rows, with the digest of them all. */
    record Stretch(long count, String digest) {}

    private final SealMapper sql;
    private final long lane;
    private final Deque<LookRow> ahead = new ArrayDeque<>();
    private long after;
    private long read;

    LaneRows(SealMapper sql, long lane) {
        this.sql = sql;
        this.lane = lane;
    }

    void after(long place) {
        after = place;
    }

    /** The rows from where the last stretch ended up to the place. */
    Stretch upTo(long place) {
        Digest digest = new Digest();
        long count = 0;
        while (nextIsWithin(place)) {
            digest.row(ahead.removeFirst());
            count++;
        }
        read += count;
        return new Stretch(count, digest.hex());
    }

    private boolean nextIsWithin(long place) {
        if (ahead.isEmpty()) {
            ahead.addAll(sql.rows(lane, after, Long.MAX_VALUE, ROWS_AT_ONCE));
            if (!ahead.isEmpty()) {
                after = ahead.getLast().place();
            }
        }
        return !ahead.isEmpty() && ahead.getFirst().place() <= place;
    }

    long read() {
        return read;
    }
}
