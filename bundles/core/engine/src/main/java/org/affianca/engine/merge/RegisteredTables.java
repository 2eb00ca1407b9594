package org.affianca.engine.merge;

import java.util.Arrays;
import java.util.List;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.merge.PersonTables;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;

/** Those found in the service registry. */
@Component(service = AreaTables.class)
public final class RegisteredTables implements AreaTables {
    private final ServiceTracker<PersonTables, PersonTables> tracker;

    @Activate
    public RegisteredTables(BundleContext context) {
        this.tracker = new ServiceTracker<>(context, PersonTables.class, null);
        tracker.open();
    }

    @Override
    public List<PersonColumn> columns() {
        return Arrays.stream(tracker.getServices(new PersonTables[0]))
                .flatMap(tables -> tables.columns().stream())
                .toList();
    }

    @Deactivate
    void close() {
        tracker.close();
    }
}
