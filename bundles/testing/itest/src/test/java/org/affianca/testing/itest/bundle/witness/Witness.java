package org.affianca.testing.itest.bundle.witness;

import jakarta.servlet.Servlet;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Listens to the container from its start on and answers at {@code /witness}. */
public final class Witness implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        Memory memory = new Memory(context);
        context.addBundleListener(memory);
        Dictionary<String, Object> where = new Hashtable<>();
        where.put("osgi.http.whiteboard.servlet.pattern", "/witness");
        context.registerService(Servlet.class, new WitnessPage(context, memory), where);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes listener and service away
    }
}
