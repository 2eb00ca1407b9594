package org.affianca.testing.itest.bundle.thrower;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** An activator that never starts. */
public final class Thrower implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("the activator of this area throws on purpose");
    }

    @Override
    public void stop(BundleContext context) {
        // never started
    }
}
