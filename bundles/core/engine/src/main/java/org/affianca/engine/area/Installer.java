package org.affianca.engine.area;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.affianca.api.Because;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.BadDescriptor;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.definition.Publishing;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings jars at hand in and out, straight through the framework: no resolver of features runs, so nothing else is
 * touched. What is wanted is remembered, and what is wanted and absent is installed at the start.
 */
@Component(service = Installer.class, immediate = true)
public final class Installer implements SynchronousBundleListener, FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(Installer.class);
    private static final String LOCATION = "affianca-area:";
    private static final long PATIENCE_MILLIS = 10_000;

    private final BundleContext context;
    private final Extender extender;
    private final Wanted wanted;
    private final Publishing publishing;
    private final JarFolder jars;
    private final Map<Long, String> started = new ConcurrentHashMap<>();
    private final Map<String, String> broken = new ConcurrentHashMap<>();

    @Activate
    public Installer(
            BundleContext context,
            @Reference Extender extender,
            @Reference Wanted wanted,
            @Reference Shelf shelf,
            @Reference Publishing publishing) {
        this(context, extender, wanted, publishing, JarFolder.ofPlatform(shelf::know));
    }

    Installer(BundleContext context, Extender extender, Wanted wanted, Publishing publishing, JarFolder jars) {
        this.context = context;
        this.extender = extender;
        this.wanted = wanted;
        this.publishing = publishing;
        this.jars = jars;
        bringBack();
        // Last, for a component that fails in its constructor is never told to take them away.
        context.addFrameworkListener(this);
        context.addBundleListener(this);
        rememberWhatRuns();
    }

    @Deactivate
    void close() {
        context.removeBundleListener((BundleListener) this);
        context.removeFrameworkListener(this);
    }

    JarFolder jars() {
        return jars;
    }

    /** Why a jar at hand could not be brought in at the start. */
    Optional<String> failure(String id) {
        return Optional.ofNullable(broken.get(id));
    }

    void forget(String id) {
        broken.remove(id);
    }

    Set<String> wanted() {
        return wanted.all();
    }

    List<AreaBundle> bundles() {
        return Arrays.stream(context.getBundles())
                .flatMap(bundle -> AreaBundle.of(bundle).stream())
                .toList();
    }

    /** The bundle of an area: the one that serves, else any. */
    Optional<AreaBundle> bundle(String id) {
        return extender.serving(id)
                .map(Serving::area)
                .or(() -> bundles().stream().filter(b -> b.id().equals(id)).findFirst());
    }

    synchronized void install(String id) {
        JarAtHand jar = jars.find(id).orElseThrow(() -> new Missing("area at hand"));
        Optional<AreaBundle> there = bundle(id);
        if (there.isPresent()
                && there.get().bundle().getState() == Bundle.ACTIVE
                && extender.serving(id).isPresent()) {
            throw new Refused(Because.of("area-already-installed", "area", id));
        }
        wanted.set(id, true);
        forget(id);
        if (there.isPresent()) {
            replace(there.get().bundle(), jar);
        } else {
            place(jar);
        }
    }

    synchronized void update(String id) {
        JarAtHand jar = jars.find(id).orElseThrow(() -> new Missing("area at hand"));
        AreaBundle there = bundle(id).orElseThrow(() -> new Refused(Because.of("area-not-installed", "area", id)));
        mustBeReadable(jar);
        wanted.set(id, true);
        replace(there.bundle(), jar);
    }

    synchronized void remove(String id) {
        AreaBundle there = bundle(id).orElseThrow(() -> new Refused(Because.of("area-not-installed", "area", id)));
        String location = there.bundle().getLocation();
        if (location.startsWith("file:") && location.contains("/deploy/")) {
            // The folder's watcher would bring it back at the next start.
            throw new Refused(Because.of("area-in-deploy-folder", "area", id));
        }
        wanted.set(id, false);
        try {
            there.bundle().uninstall();
            extender.forget(there.bundle());
            LOG.info("area {} removed; its data stays", id);
        } catch (BundleException fault) {
            throw new IllegalStateException("removing area " + id, fault);
        } catch (IllegalStateException fault) {
            orGone(there.bundle(), fault);
        }
    }

    /** What others do with area bundles counts as well: what they install is wanted, what they uninstall is not. */
    @Override
    public void bundleChanged(BundleEvent event) {
        long bundle = event.getBundle().getBundleId();
        if (event.getType() == BundleEvent.STARTED) {
            AreaBundle.of(event.getBundle()).ifPresent(area -> {
                started.put(bundle, area.id());
                remember(area.id(), true);
            });
        } else if (event.getType() == BundleEvent.UNINSTALLED) {
            // A bundle that is gone no longer says what it was.
            Optional.ofNullable(started.remove(bundle))
                    .filter(area -> !stopping() && bundle(area).isEmpty())
                    .ifPresent(area -> remember(area, false));
        }
    }

    /** What the framework could not start by itself, such as at its start, it only tells here. */
    @Override
    public void frameworkEvent(FrameworkEvent event) {
        Bundle bundle = event.getBundle();
        Throwable fault = event.getThrowable();
        if (event.getType() == FrameworkEvent.ERROR && fault != null && bundle.getState() != Bundle.ACTIVE) {
            AreaBundle.of(bundle).ifPresent(area -> extender.failed(bundle, "it cannot be started: " + reason(fault)));
        }
    }

    private void remember(String id, boolean came) {
        try {
            wanted.set(id, came);
        } catch (RuntimeException fault) {
            LOG.warn("remembering that area {} is {}wanted", id, came ? "" : "not ", fault);
        }
    }

    private boolean stopping() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_ID).getState() == Bundle.STOPPING;
    }

    /** One area that cannot be brought back must not keep the others, or the whole house, from coming up. */
    private void bringBack() {
        Set<String> missing = wanted.all();
        bundles().forEach(area -> missing.remove(area.id()));
        for (String id : missing) {
            try {
                jars.find(id)
                        .ifPresentOrElse(
                                this::place, () -> LOG.warn("area {} is wanted, but its jar is not at hand", id));
            } catch (RuntimeException | LinkageError fault) {
                LOG.error("bringing back area {}", id, fault);
                broken.put(id, sentence(fault));
            }
        }
    }

    private void rememberWhatRuns() {
        bundles().stream()
                .filter(area -> area.bundle().getState() == Bundle.ACTIVE)
                .forEach(area -> {
                    started.put(area.bundle().getBundleId(), area.id());
                    remember(area.id(), true);
                });
    }

    /** A refusal says in its values what IT staff want to know. */
    private static String sentence(Throwable fault) {
        return fault instanceof Refused refused
                ? String.valueOf(refused.reasons().get(0).values().getOrDefault("why", refused.getMessage()))
                : Extender.sentence(fault);
    }

    private void place(JarAtHand jar) {
        try (InputStream content = Files.newInputStream(jar.path())) {
            start(context.installBundle(LOCATION + jar.id(), content));
        } catch (IOException | BundleException fault) {
            LOG.error("installing area {}", jar.id(), fault);
            throw new Refused(Because.of("area-jar-broken", "why", Extender.sentence(fault)));
        }
    }

    private void replace(Bundle bundle, JarAtHand jar) {
        try (InputStream content = Files.newInputStream(jar.path())) {
            extender.forget(bundle);
            bundle.update(content);
            start(bundle);
        } catch (IOException | BundleException fault) {
            extender.failed(bundle, Extender.sentence(fault));
        } catch (IllegalStateException fault) {
            orGone(bundle, fault);
            place(jar);
        }
    }

    /** The watched folder or a console may have taken a bundle away since it was looked up. */
    private static void orGone(Bundle bundle, IllegalStateException fault) {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            throw fault;
        }
    }

    private void start(Bundle bundle) {
        try {
            bundle.start();
            await(bundle);
        } catch (BundleException fault) {
            extender.failed(bundle, "it cannot be started: " + reason(fault));
        }
    }

    /** Until it serves or is known not to; before its start level is reached there is nothing to wait for. */
    private void await(Bundle bundle) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (bundle.getState() == Bundle.ACTIVE
                && extender.serving().stream()
                        .noneMatch(area -> area.area().bundle().equals(bundle) && area.serves())
                && extender.failure(bundle).isEmpty()
                && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What is seen beforehand is refused while the old one still serves. */
    private void mustBeReadable(JarAtHand jar) {
        try {
            List<String> refusals = publishing.refusals(AreaDescriptor.read(jar.id(), AreaFiles.of(jar.path())));
            if (!refusals.isEmpty()) {
                throw new BadDescriptor(refusals);
            }
        } catch (BadDescriptor bad) {
            throw new Refused(Because.of("area-jar-broken", "why", Extender.sentence(bad)));
        }
    }

    private static String reason(Throwable fault) {
        Throwable cause = fault.getCause();
        boolean activator =
                fault instanceof BundleException bundle && bundle.getType() == BundleException.ACTIVATOR_ERROR;
        return Extender.sentence(activator && cause != null ? cause : fault);
    }
}
