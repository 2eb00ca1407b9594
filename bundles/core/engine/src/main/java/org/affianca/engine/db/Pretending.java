package org.affianca.engine.db;

import java.time.Instant;

/** A clock that can be set back for one thread: the invented town has a past. */
public interface Pretending {
    /** Runs the work as if it were then, on this thread only. */
    void whileItWas(Instant then, Runnable work);
}
