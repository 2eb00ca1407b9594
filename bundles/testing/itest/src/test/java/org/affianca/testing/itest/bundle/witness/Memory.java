package org.affianca.testing.itest.bundle.witness;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/** Which bundles stopped or started since the last question, and the class loaders of those that went. */
final class Memory implements SynchronousBundleListener {
    private final BundleContext context;
    private final List<String> turns = new CopyOnWriteArrayList<>();
    private final List<WeakReference<ClassLoader>> gone = new CopyOnWriteArrayList<>();

    Memory(BundleContext context) {
        this.context = context;
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (bundle == context.getBundle()) {
            return;
        }
        if (event.getType() == BundleEvent.STOPPING) {
            turns.add("stopped " + bundle.getSymbolicName());
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (wiring != null && wiring.getClassLoader() != null) {
                gone.add(new WeakReference<>(wiring.getClassLoader()));
            }
        } else if (event.getType() == BundleEvent.STARTED) {
            turns.add("started " + bundle.getSymbolicName());
        } else if (event.getType() == BundleEvent.UNRESOLVED) {
            turns.add("unresolved " + bundle.getSymbolicName());
        }
    }

    List<String> turns() {
        return new ArrayList<>(turns);
    }

    /** Class loaders of stopped bundles that are still held by somebody after the garbage was collected. */
    long heldLoaders() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return gone.stream().filter(loader -> loader.get() != null).count();
    }

    void forget() {
        turns.clear();
        gone.clear();
    }
}
