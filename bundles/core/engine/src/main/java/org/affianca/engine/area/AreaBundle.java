package org.affianca.engine.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** A bundle that says it is an area, resolved or not. */
record AreaBundle(String id, Bundle bundle) {
    static final String CAPABILITY = "affianca.area";

    /** The bundle as an area, if it is one. */
    static Optional<AreaBundle> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return Optional.empty();
        }
        return revision.getDeclaredCapabilities(CAPABILITY).stream()
                .map(BundleCapability::getAttributes)
                .map(attributes -> attributes.get(CAPABILITY))
                .filter(String.class::isInstance)
                .map(id -> new AreaBundle((String) id, bundle))
                .findFirst();
    }

    String version() {
        return bundle.getVersion().toString();
    }

    String gitSha() {
        return header("Git-SHA");
    }

    /**
     * The classes a header names.
     *
     * @throws IllegalStateException when one of them cannot be loaded
     */
    List<Class<?>> classes(String header) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : Arrays.asList(header(header).split(","))) {
            if (!name.isBlank()) {
                classes.add(load(name.strip()));
            }
        }
        return classes;
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError fault) {
            throw new IllegalStateException("class " + name + " cannot be loaded: " + fault.getMessage(), fault);
        }
    }

    private String header(String name) {
        String value = bundle.getHeaders().get(name);
        return value == null ? "" : value;
    }
}
