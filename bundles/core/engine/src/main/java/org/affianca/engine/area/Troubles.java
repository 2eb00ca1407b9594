package org.affianca.engine.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What keeps a bundle from doing all it declares, in sentences for IT staff. */
@Component(service = Troubles.class)
public final class Troubles {
    private static final long TIME_TO_START_MILLIS = 2_000;

    private final ServiceComponentRuntime components;
    private final FrameworkWiring wiring;

    @Activate
    public Troubles(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.components = components;
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class);
    }

    /**
     * Components that are not up. A guard that is not registered would look like one that does not exist, so an area
     * serves only when nothing is said here.
     */
    List<String> ofComponents(Bundle bundle) {
        Collection<ComponentDescriptionDTO> descriptions = components.getComponentDescriptionDTOs(bundle);
        if (descriptions.isEmpty() && bundle.getHeaders().get("Service-Component") != null) {
            return List.of("its components have not been read yet");
        }
        return descriptions.stream()
                .filter(description -> description.defaultEnabled)
                .flatMap(this::ofComponent)
                .toList();
    }

    private Stream<String> ofComponent(ComponentDescriptionDTO description) {
        Collection<ComponentConfigurationDTO> configurations = components.getComponentConfigurationDTOs(description);
        if (configurations.isEmpty()) {
            return Stream.of(description.name + " waits for its configuration");
        }
        return configurations.stream().flatMap(configuration -> switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                Stream.of(description.name + " waits for its configuration");
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Stream.of(description.name + " waits for " + missing(configuration));
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Stream.of(description.name + " failed to start: " + firstLine(configuration.failure));
            default -> Stream.empty();
        });
    }

    private static String missing(ComponentConfigurationDTO configuration) {
        return Stream.of(configuration.unsatisfiedReferences)
                .map(Troubles::interfaceOf)
                .collect(Collectors.joining(", "));
    }

    private static String interfaceOf(UnsatisfiedReferenceDTO reference) {
        return reference.target == null ? reference.name : reference.name + " " + reference.target;
    }

    /** Why a bundle that should run does not; empty when it was only stopped, or goes while it is looked at. */
    List<String> ofBundle(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return List.of();
        }
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> unresolved(revision);
            case Bundle.RESOLVED -> shouldRun(bundle) ? List.of("its activator failed; the log says why") : List.of();
            default -> List.of();
        };
    }

    private static boolean shouldRun(Bundle bundle) {
        try {
            return bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
        } catch (IllegalStateException gone) {
            return false;
        }
    }

    /** Between being put in and being started a bundle looks like one whose activator failed. */
    private static boolean isSettled(Bundle bundle) {
        return System.currentTimeMillis() - bundle.getLastModified() > TIME_TO_START_MILLIS;
    }

    /** Only looks: resolving it here would hold the lock of the framework while another installs. */
    private List<String> unresolved(BundleRevision revision) {
        List<String> missing = new ArrayList<>();
        for (BundleRequirement need : revision.getDeclaredRequirements(null)) {
            boolean optional = "optional".equals(need.getDirectives().get("resolution"));
            boolean resolves = !"active".equals(need.getDirectives().get("effective"));
            if (!optional && resolves && wiring.findProviders(need).isEmpty()) {
                missing.add(need.getNamespace() + " " + need.getDirectives().getOrDefault("filter", ""));
            }
        }
        return missing.isEmpty() ? List.of() : List.of("it needs what is not installed: " + String.join(", ", missing));
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }
}
