package org.affianca.engine.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.area.Allowance;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.DeliveryRule;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.Guard;
import org.affianca.api.area.Scoring;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;

/** Policies found in the service registry by the property {@code affianca.for.service}. */
@Component(service = Policies.class)
public final class RegisteredPolicies implements Policies {
    private final BundleContext context;
    private final Map<Class<?>, ServiceTracker<?, ?>> trackers;

    @Activate
    public RegisteredPolicies(BundleContext context) {
        this.context = context;
        this.trackers = Arrays.<Class<?>>asList(
                        Eligibility.class,
                        Guard.class,
                        Allowance.class,
                        DeliveryRule.class,
                        Coherence.class,
                        Scoring.class)
                .stream()
                .collect(Collectors.toMap(Function.identity(), this::open));
    }

    // Held open so that a delayed component is not built and thrown away at each question.
    private ServiceTracker<?, ?> open(Class<?> type) {
        ServiceTracker<?, ?> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker;
    }

    @Override
    public <P> List<P> of(Class<P> type, ServiceCode service) {
        List<P> policies = new ArrayList<>();
        for (ServiceReference<P> reference : references(type, service)) {
            P policy = context.getService(reference);
            if (policy == null) {
                throw new IllegalStateException("a " + type.getSimpleName() + " of " + service.value() + " is down");
            }
            // The tracker keeps its own hold on it.
            context.ungetService(reference);
            policies.add(policy);
        }
        return policies;
    }

    private <P> Collection<ServiceReference<P>> references(Class<P> type, ServiceCode service) {
        try {
            return context.getServiceReferences(type, "(affianca.for.service=" + service.value() + ")");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("filter for " + service.value(), impossible);
        }
    }

    @Deactivate
    void close() {
        trackers.values().forEach(ServiceTracker::close);
    }
}
