package org.affianca.engine.barrier;

import org.affianca.api.barrier.Barrier.Stayed;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.Side;

/** A row of core.barrier_staff with its labels. */
record StayedRow(BarrierId barrierId, String label, Side side, String decidedBy) {
    Stayed stayed() {
        return new Stayed(label, side, decidedBy);
    }
}
