package org.affianca.rest.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Knows from the component runtime which resources a bundle declares, and what keeps components of ours from starting. */
final class Census {
    private static final String OURS = "org.affianca.";
    private final ServiceComponentRuntime components;

    Census(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** How many components of the bundle carry the mark; at least one, for whoever asks has one in hand. */
    int declared(Bundle bundle, String mark) {
        long count = components.getComponentDescriptionDTOs(bundle).stream()
                .filter(component -> Boolean.TRUE.equals(component.properties.get(mark)))
                .count();
        return Math.max(1, (int) count);
    }

    /** The components of our bundles that are not there, each with what it lacks or how it failed. */
    List<String> missing(BundleContext context) {
        Bundle[] ours = Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith(OURS))
                .toArray(Bundle[]::new);
        List<String> missing = new ArrayList<>();
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(ours)) {
            for (ComponentConfigurationDTO instance : components.getComponentConfigurationDTOs(component)) {
                reasons(instance).forEach(reason -> missing.add(component.name + " " + reason));
            }
        }
        return missing;
    }

    private static Stream<String> reasons(ComponentConfigurationDTO instance) {
        return switch (instance.state) {
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Arrays.stream(instance.unsatisfiedReferences).map(reference -> "lacks " + reference.name);
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> Stream.of("lacks its configuration");
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Stream.of("failed: "
                        + String.valueOf(instance.failure).lines().findFirst().orElse(""));
            default -> Stream.empty();
        };
    }
}
