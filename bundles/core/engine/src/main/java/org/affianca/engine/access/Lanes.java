package org.affianca.engine.access;

import java.time.Clock;
import java.util.TreeSet;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.db.Node;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The lane into which this run of the program writes its looks, one place after the other, and up to which place all are
 * in the database or never will be: so they can be sealed in order while others are still under way.
 */
@Component(service = Lanes.class)
public final class Lanes {
    private static final int MOST_TRIES = 20;

    private final HouseTransactions transactions;
    private final String node;
    private final long lane;
    private final TreeSet<Long> underWay = new TreeSet<>();
    private long last;

    @Activate
    public Lanes(@Reference Mappers mappers, @Reference HouseTransactions transactions, @Reference Clock clock) {
        this(mappers, transactions, clock, Node.name());
    }

    public Lanes(Mappers mappers, HouseTransactions transactions, Clock clock, String node) {
        this.transactions = transactions;
        this.node = node;
        this.lane = opened(mappers.of(LaneMapper.class), clock);
    }

    private long opened(LaneMapper sql, Clock clock) {
        for (int tries = 1; ; tries++) {
            try {
                return transactions.within(() -> {
                    long next = sql.next();
                    sql.open(next, node, clock.instant());
                    return next;
                });
            } catch (RuntimeException another) {
                // Another node may have opened this one in the same moment.
                if (tries == MOST_TRIES) {
                    throw another;
                }
            }
        }
    }

    /** The next place of this lane, under way until the running transaction has ended. */
    long next() {
        long place;
        synchronized (this) {
            place = ++last;
            underWay.add(place);
        }
        transactions.onEnd(() -> ended(place));
        return place;
    }

    private synchronized void ended(long place) {
        underWay.remove(place);
    }

    /** Nothing at this place or before it is under way any more. */
    public synchronized long settled() {
        return underWay.isEmpty() ? last : underWay.first() - 1;
    }

    public long lane() {
        return lane;
    }

    /** This installation's name, the same over restarts. */
    public String node() {
        return node;
    }
}
