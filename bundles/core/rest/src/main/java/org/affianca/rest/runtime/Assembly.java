package org.affianca.rest.runtime;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each module made of the resources that are there: builds it anew when one comes, takes it away when one goes.
 * Only the module concerned is touched, and never by the thread that brought the news, except to let requests finish.
 */
final class Assembly implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);
    /** After this long without news a module is built of what is there, even if more was announced. */
    private static final long SETTLED_MILLIS = 5000;

    private final Modules modules;
    private final Building building;
    private final Duration patience;
    private final Map<String, Map<Object, Supplier<?>>> present = new HashMap<>();
    private final Map<String, Integer> awaited = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Map<String, ScheduledFuture<?>> due = new HashMap<>();
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "affianca-rest-builder");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<ServletContext> place = Optional.empty();

    Assembly(Modules modules, Building building, Duration patience) {
        this.modules = modules;
        this.building = building;
        this.patience = patience;
    }

    /** From now on modules can be built: they live in the gate's context. */
    synchronized void open(ServletContext context) {
        place = Optional.of(context);
        builder.execute(() -> warmUp(context));
        present.keySet().forEach(this::buildWhenComplete);
    }

    /** Loads Jersey's thousand classes while the engine opens its database: the first real module is then built at once. */
    private void warmUp(ServletContext context) {
        try {
            building.build("warm-up", List.of(new Nothing()), context).close(Duration.ZERO);
        } catch (ServletException | RuntimeException e) {
            LOG.warn("Jersey does not start", e);
        }
    }

    /** @param announced how many resources the module will have: with the last of them it is built at once */
    synchronized void add(String id, Object key, int announced, Supplier<?> resource) {
        present.computeIfAbsent(id, any -> new LinkedHashMap<>()).put(key, resource);
        awaited.put(id, announced);
        modules.expect(id);
        buildWhenComplete(id);
    }

    /** Whether the module serves with all the resources that were announced for it. */
    synchronized boolean isComplete(String id) {
        return modules.serves(id) && isAllThere(id) && !incomplete.contains(id);
    }

    private boolean isAllThere(String id) {
        return present.getOrDefault(id, Map.of()).size() >= awaited.getOrDefault(id, 1);
    }

    /** Returns when no request uses the resource any more, or patience is over. */
    void remove(String id, Object key) {
        Optional<Module> gone;
        synchronized (this) {
            Map<Object, Supplier<?>> rest = present.getOrDefault(id, new HashMap<>());
            rest.remove(key);
            if (rest.isEmpty()) {
                present.remove(id);
                awaited.remove(id);
                incomplete.remove(id);
            } else {
                buildWhenComplete(id);
            }
            gone = modules.take(id);
        }
        gone.ifPresent(this::end);
    }

    private void buildWhenComplete(String id) {
        ScheduledFuture<?> earlier = due.remove(id);
        if (earlier != null) {
            earlier.cancel(false);
        }
        long delay = isAllThere(id) ? 0 : SETTLED_MILLIS;
        try {
            due.put(id, builder.schedule(() -> build(id), delay, TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException e) {
            LOG.debug("the runtime is closing, {} is not built", id);
        }
    }

    private void build(String id) {
        Map<Object, Supplier<?>> parts;
        ServletContext context;
        synchronized (this) {
            parts = new LinkedHashMap<>(present.getOrDefault(id, Map.of()));
            if (place.isEmpty() || parts.isEmpty()) {
                return;
            }
            context = place.get();
        }
        long begin = System.nanoTime();
        try {
            List<Object> resources = resources(id, parts.values());
            Module module = building.build(id, resources, context);
            publish(module, parts);
            note(id, resources.size(), begin);
        } catch (ServletException | RuntimeException | LinkageError e) {
            modules.forget(id);
            LOG.error("module {} cannot be built", id, e);
        }
    }

    private synchronized void note(String id, int resources, long begin) {
        int announced = awaited.getOrDefault(id, resources);
        if (resources < announced) {
            incomplete.add(id);
            LOG.warn("module {} serves {} resources of {}", id, resources, announced);
        } else {
            incomplete.remove(id);
            LOG.info("module {} serves {} resources, built in {} ms", id, resources, millisSince(begin));
        }
    }

    /** Those that can be had: one component that fails to start must not take its whole module with it. */
    private static List<Object> resources(String id, Collection<Supplier<?>> parts) {
        List<Object> resources = new ArrayList<>();
        for (Supplier<?> part : parts) {
            try {
                resources.add(part.get());
            } catch (RuntimeException | LinkageError e) {
                LOG.error("a resource of module {} did not start and is left out", id, e);
            }
        }
        if (resources.isEmpty()) {
            throw new IllegalStateException("none of its resources started");
        }
        return resources;
    }

    /** A resource may have gone while the module was being built: then this one is not for use. */
    private void publish(Module module, Map<Object, Supplier<?>> parts) {
        Optional<Module> old;
        synchronized (this) {
            boolean current =
                    present.getOrDefault(module.id(), Map.of()).keySet().containsAll(parts.keySet());
            old = current ? modules.put(module) : Optional.of(module);
        }
        old.ifPresent(this::end);
    }

    private void end(Module module) {
        int left = module.close(patience);
        if (left > 0) {
            LOG.warn("module {} was closed with {} requests still running", module.id(), left);
        }
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    /** Lets the builder's thread look after something later. */
    void after(int seconds, Runnable look) {
        builder.schedule(look, seconds, TimeUnit.SECONDS);
    }

    /** The framework is stopping: parts will go one by one, and what is left of a module is not worth building. */
    void buildNoMore() {
        builder.shutdownNow();
    }

    @Override
    public void close() {
        buildNoMore();
        List<String> all;
        synchronized (this) {
            all = new ArrayList<>(present.keySet());
            present.clear();
        }
        all.forEach(id -> modules.take(id).ifPresent(this::end));
    }
}
