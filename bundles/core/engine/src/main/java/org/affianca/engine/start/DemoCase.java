package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.affianca.api.CaseId;
import org.affianca.api.access.Actor;
import org.jspecify.annotations.Nullable;

/** A case of the town and who works on it; without an id until the story has opened it. */
final class DemoCase {
    private final Actor worker;
    private final LocalDate since;
    private final AtomicReference<@Nullable CaseId> opened = new AtomicReference<>();

    DemoCase(Actor worker, LocalDate since) {
        this.worker = worker;
        this.since = since;
    }

    /** The day from which the worker works on it. */
    LocalDate since() {
        return since;
    }

    Actor worker() {
        return worker;
    }

    void opened(CaseId id) {
        opened.set(id);
    }

    boolean isOpened() {
        return opened.get() != null;
    }

    CaseId id() {
        return Optional.ofNullable(opened.get()).orElseThrow(() -> new IllegalStateException("not opened yet"));
    }
}
