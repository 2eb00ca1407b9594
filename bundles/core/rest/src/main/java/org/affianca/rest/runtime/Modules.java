package org.affianca.rest.runtime;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.affianca.rest.call.Call;
import org.affianca.rest.problem.Halt;

/**
 * The modules that serve now, by id. One is replaced in a single step, so that between old and new there is no moment
 * without; a request that comes while a module is away waits a little, then is told to come back.
 */
final class Modules {
    private static final int MOST_WAITING = 48;
    private static final int RETRY_SECONDS = 2;

    private final Duration hold;
    private final Map<String, Module> serving = new HashMap<>();
    /** Modules that went or are on their way: until this moment (nanoseconds) it is worth waiting for them. */
    private final Map<String, Long> expected = new HashMap<>();

    private final Semaphore places = new Semaphore(MOST_WAITING);

    Modules(Duration hold) {
        this.hold = hold;
    }

    /** The new module serves from now on; the one before it, if any, is for the caller to close. */
    synchronized Optional<Module> put(Module module) {
        expected.remove(module.id());
        Optional<Module> before = Optional.ofNullable(serving.put(module.id(), module));
        notifyAll();
        return before;
    }

    /** The module serves no more; it is for the caller to close. */
    synchronized Optional<Module> take(String id) {
        expect(id);
        return Optional.ofNullable(serving.remove(id));
    }

    /** Says that a module will come, so that early requests wait for it. */
    synchronized void expect(String id) {
        expected.put(id, System.nanoTime() + hold.toNanos());
    }

    /** Nothing will come after all: whoever waits is told at once. */
    synchronized void forget(String id) {
        expected.remove(id);
        notifyAll();
    }

    synchronized boolean serves(String id) {
        return serving.containsKey(id);
    }

    synchronized boolean knows(String id) {
        Long until = expected.get(id);
        return serving.containsKey(id) || until != null && until - System.nanoTime() > 0;
    }

    void serve(String id, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!id.equals(Call.CORE)) {
            Call.now().speakOf(id);
        }
        Optional<Module> module = now(id);
        while (module.isEmpty() || !module.get().serve(request, response)) {
            module = await(id);
        }
    }

    private synchronized Optional<Module> now(String id) {
        return Optional.ofNullable(serving.get(id));
    }

    private Optional<Module> await(String id) {
        if (!places.tryAcquire()) {
            throw Halt.later(503, "too-busy", RETRY_SECONDS);
        }
        try {
            return Optional.of(waitFor(id));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Halt.later(503, "module-away", RETRY_SECONDS);
        } finally {
            places.release();
        }
    }

    private synchronized Module waitFor(String id) throws InterruptedException {
        while (true) {
            Module module = serving.get(id);
            if (module != null) {
                return module;
            }
            Long until = expected.get(id);
            long left = until == null ? 0 : (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw Halt.later(503, id.equals(Call.CORE) ? "starting" : "module-away", RETRY_SECONDS);
            }
            wait(left);
        }
    }
}
