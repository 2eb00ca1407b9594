package org.affianca.testing.itest.bundle.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import org.affianca.api.event.CaseListener;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Registers the ledger as a listener, under the name by which its place in the log is kept. */
public final class LedgerBundle implements BundleActivator {
    private Ledger ledger;
    private ServiceRegistration<CaseListener> listening;

    @Override
    public void start(BundleContext context) throws IOException {
        Dictionary<String, Object> name = new Hashtable<>();
        name.put("component.name", "org.affianca.testing.ledger");
        ledger = new Ledger(Path.of(System.getProperty("affianca.data")));
        listening = context.registerService(CaseListener.class, ledger, name);
    }

    @Override
    public void stop(BundleContext context) throws IOException {
        listening.unregister();
        ledger.close();
    }
}
