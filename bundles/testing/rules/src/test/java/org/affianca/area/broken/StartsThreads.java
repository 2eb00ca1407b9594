package org.affianca.area.broken;

import java.util.concurrent.Executors;

/** Breaks rule 6: both would live on when the area is gone. */
public final class StartsThreads {
    static int counted;

    void start() {
        Executors.newCachedThreadPool().execute(() -> counted++);
        new Thread(() -> counted++).start();
    }
}
