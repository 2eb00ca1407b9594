package org.affianca.engine.area;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.BundleFiles;
import org.affianca.engine.catalogue.Shelf;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the area bundles that run. An area is on the shelf only while all its components are up: tables, mappers,
 * components, catalogue, in this order, and back in the other.
 */
@Component(service = Extender.class, immediate = true)
public final class Extender implements BundleTrackerCustomizer<AreaBundle>, ServiceListener {
    private static final Logger LOG = LoggerFactory.getLogger(Extender.class);
    /** How long components may take before an area counts as failed; it serves later all the same if they come up. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final long LOOK_AGAIN_MILLIS = 200;

    private final BundleContext context;
    private final Preparing preparing;
    private final Troubles troubles;
    private final Shelf shelf;
    private final Changes changes;
    private final Clock clock;
    private final Map<String, Serving> serving = new ConcurrentHashMap<>();
    private final Map<Long, String> failures = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "affianca-areas");
        thread.setDaemon(true);
        return thread;
    });
    private final BundleTracker<AreaBundle> tracker;
    private volatile boolean closing;

    @Activate
    public Extender(
            BundleContext context,
            @Reference Preparing preparing,
            @Reference Troubles troubles,
            @Reference Shelf shelf,
            @Reference Changes changes,
            @Reference Clock clock) {
        this.context = context;
        this.preparing = preparing;
        this.troubles = troubles;
        this.shelf = shelf;
        this.changes = changes;
        this.clock = clock;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        context.addServiceListener(this);
        tracker.open();
        looking.scheduleWithFixedDelay(this::lookAgain, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void close() {
        closing = true;
        looking.shutdownNow();
        context.removeServiceListener(this);
        tracker.close();
    }

    Optional<Serving> serving(String id) {
        return Optional.ofNullable(serving.get(id));
    }

    Collection<Serving> serving() {
        return serving.values();
    }

    /** Why the bundle of an area does not serve; empty when nothing is known against it. */
    Optional<String> failure(Bundle bundle) {
        return Optional.ofNullable(failures.get(bundle.getBundleId()))
                .or(() -> late(bundle))
                .or(() -> troubles.ofBundle(bundle).stream().findFirst());
    }

    void failed(Bundle bundle, String why) {
        failures.put(bundle.getBundleId(), why);
        LOG.error("area bundle {} [{}] failed: {}", bundle.getSymbolicName(), bundle.getBundleId(), why);
        changes.tell();
    }

    void forget(Bundle bundle) {
        failures.remove(bundle.getBundleId());
    }

    @Override
    public @Nullable AreaBundle addingBundle(Bundle bundle, BundleEvent event) {
        Optional<AreaBundle> area = AreaBundle.of(bundle);
        area.ifPresent(this::serve);
        return area.orElse(null);
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, AreaBundle area) {}

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, AreaBundle area) {
        failures.remove(bundle.getBundleId());
        Serving mine = serving.get(area.id());
        if (mine != null && mine.area().bundle().equals(bundle)) {
            synchronized (mine) {
                shelf.take(mine.installed());
                mine.close();
            }
            serving.remove(area.id(), mine);
            LOG.info("area {} is gone", area.id());
            serveTwin(area.id());
        }
        changes.tell();
    }

    /** Another bundle of the same area that runs and had to wait takes its place. */
    private void serveTwin(String id) {
        Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        Bundle[] others = tracker.getBundles();
        if (closing || others == null || system.getState() == Bundle.STOPPING) {
            return;
        }
        Stream.of(others)
                .filter(other -> other.getState() == Bundle.ACTIVE)
                .flatMap(other -> AreaBundle.of(other).stream())
                .filter(other -> other.id().equals(id))
                .findFirst()
                .ifPresent(this::serve);
    }

    /** A component of an area came or went. */
    @Override
    public void serviceChanged(ServiceEvent event) {
        Bundle bundle = event.getServiceReference().getBundle();
        if (bundle != null && event.getType() != ServiceEvent.MODIFIED) {
            // Told before it is gone: the components still look whole, so the area waits until they are looked at
            // again.
            boolean goes = event.getType() == ServiceEvent.UNREGISTERING;
            serving.values().stream()
                    .filter(area -> area.area().bundle().equals(bundle))
                    .forEach(area -> settle(area, goes ? List.of("a component went") : troubles(area)));
        }
    }

    private void serve(AreaBundle area) {
        Bundle bundle = area.bundle();
        failures.remove(bundle.getBundleId());
        Serving other = serving.get(area.id());
        if (other != null) {
            failed(bundle, already(other));
            return;
        }
        shelf.know(area.id(), AreaDescriptor.words(new BundleFiles(bundle)));
        try {
            Serving mine = preparing.prepare(area);
            Serving faster = serving.putIfAbsent(area.id(), mine);
            if (faster == null) {
                settle(mine, troubles(mine));
            } else {
                mine.close();
                failed(bundle, already(faster));
            }
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("preparing area {}", area.id(), fault);
            failed(bundle, sentence(fault));
        }
    }

    private static String already(Serving other) {
        return "the area " + other.area().id() + " is already served by bundle "
                + other.area().bundle().getBundleId();
    }

    private List<String> troubles(Serving area) {
        Bundle bundle = area.area().bundle();
        return bundle.getState() == Bundle.ACTIVE ? troubles.ofComponents(bundle) : List.of("it is stopping");
    }

    private void settle(Serving area, List<String> found) {
        boolean changed;
        synchronized (area) {
            changed = area.settle(found, clock.instant());
            if (changed && area.serves()) {
                shelf.put(area.installed());
            } else if (changed) {
                shelf.take(area.installed());
            }
        }
        if (changed) {
            LOG.info("area {} {}", area.area().id(), area.serves() ? "serves" : "waits: " + found);
            changes.tell();
        }
    }

    private void lookAgain() {
        try {
            serving.values().stream()
                    .filter(area -> !area.troubles().isEmpty())
                    .forEach(area -> settle(area, troubles(area)));
        } catch (RuntimeException fault) {
            // An executor would silently never look again.
            LOG.warn("looking after the areas", fault);
        }
    }

    private Optional<String> late(Bundle bundle) {
        return serving.values().stream()
                .filter(area -> area.area().bundle().equals(bundle) && !area.serves())
                .filter(area -> area.begun().plus(PATIENCE).isBefore(clock.instant()))
                .map(area -> String.join("; ", area.troubles()))
                .findFirst();
    }

    static String sentence(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    }
}
