package org.affianca.engine.copy;

import java.util.Arrays;
import java.util.List;
import org.affianca.api.area.PersonalData;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;

/** Those found in the service registry. */
@Component(service = AreaTellers.class)
public final class RegisteredTellers implements AreaTellers {
    private final ServiceTracker<PersonalData, PersonalData> tracker;

    @Activate
    public RegisteredTellers(BundleContext context) {
        this.tracker = new ServiceTracker<>(context, PersonalData.class, null);
        tracker.open();
    }

    @Override
    public List<PersonalData> all() {
        return Arrays.asList(tracker.getServices(new PersonalData[0]));
    }

    @Deactivate
    void close() {
        tracker.close();
    }
}
