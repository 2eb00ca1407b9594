package org.affianca.rest.runtime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.affianca.rest.call.Call;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Finds the resource components of core and of the areas among the services, and brings them to the assembly. */
final class ResourceTracker implements ServiceTrackerCustomizer<Object, ServiceReference<Object>> {
    private static final String CORE_MARK = "affianca.core.resource";
    private static final String AREA_MARK = "affianca.area.resource";
    private static final String AREA = "affianca.area";

    private final BundleContext context;
    private final Assembly assembly;
    private final Census census;
    private final Map<ServiceReference<Object>, Class<?>> classes = new ConcurrentHashMap<>();
    private final ServiceTracker<Object, ServiceReference<Object>> tracker;

    ResourceTracker(BundleContext context, Assembly assembly, Census census) {
        this.context = context;
        this.assembly = assembly;
        this.census = census;
        this.tracker = new ServiceTracker<>(context, filter(), this);
    }

    private static Filter filter() {
        try {
            return FrameworkUtil.createFilter("(|(" + CORE_MARK + "=true)(" + AREA_MARK + "=true))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    /** The classes of the resources in use, by module. */
    Map<String, List<Class<?>>> classes() {
        return classes.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> module(entry.getKey()),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public ServiceReference<Object> addingService(ServiceReference<Object> resource) {
        assembly.add(module(resource), resource, announced(resource), () -> use(resource));
        return resource;
    }

    private int announced(ServiceReference<Object> resource) {
        Bundle bundle = resource.getBundle();
        return bundle == null ? 1 : census.declared(bundle, isOfCore(resource) ? CORE_MARK : AREA_MARK);
    }

    private static boolean isOfCore(ServiceReference<Object> resource) {
        return Boolean.TRUE.equals(resource.getProperty(CORE_MARK));
    }

    private Object use(ServiceReference<Object> resource) {
        Object service = context.getService(resource);
        if (service == null) {
            throw new IllegalStateException("the resource went before it was used: " + resource);
        }
        classes.put(resource, service.getClass());
        return service;
    }

    @Override
    public void modifiedService(ServiceReference<Object> resource, ServiceReference<Object> same) {
        // its properties say nothing that the module depends on
    }

    @Override
    public void removedService(ServiceReference<Object> resource, ServiceReference<Object> same) {
        classes.remove(resource);
        if (context.getBundle(0).getState() == Bundle.STOPPING) {
            assembly.buildNoMore();
        }
        assembly.remove(module(resource), resource);
        context.ungetService(resource);
    }

    /** Core's own, or the area that the resource's bundle says it is; a bundle that is no area is known by its name. */
    private static String module(ServiceReference<Object> resource) {
        if (isOfCore(resource)) {
            return Call.CORE;
        }
        BundleWiring wiring =
                resource.getBundle() == null ? null : resource.getBundle().adapt(BundleWiring.class);
        List<BundleCapability> areas = wiring == null ? List.of() : wiring.getCapabilities(AREA);
        return areas.isEmpty()
                ? String.valueOf(resource.getProperty(org.osgi.framework.Constants.SERVICE_BUNDLEID))
                : String.valueOf(areas.get(0).getAttributes().get(AREA));
    }
}
