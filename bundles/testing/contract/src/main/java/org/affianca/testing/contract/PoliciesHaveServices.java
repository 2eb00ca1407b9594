package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.area.Allowance;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.DeliveryRule;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.Guard;
import org.affianca.engine.catalogue.AreaDescriptor;

/**
 * Each policy is a component for a service of this area, a coherence also for a circumstance; of all but guards a service
 * has one at most.
 */
final class PoliciesHaveServices implements Check {
    private static final Set<Class<?>> POLICIES =
            Set.of(Guard.class, Eligibility.class, Allowance.class, DeliveryRule.class, Coherence.class);

    /** What is so about a person is not decided, guarded or delivered, but it must hold together. */
    private static final Set<String> ALSO_OF_PEOPLE = Set.of(Coherence.class.getSimpleName());

    @Override
    public List<String> complaints(AreaFolder area) {
        AreaDescriptor descriptor = area.descriptor();
        List<String> complaints = new ArrayList<>();
        Map<String, String> alone = new HashMap<>();
        for (ClassFile file : area.classes()) {
            Set<String> kinds = POLICIES.stream()
                    .filter(policy ->
                            file.node().interfaces.contains(policy.getName().replace('.', '/')))
                    .map(Class::getSimpleName)
                    .collect(Collectors.toSet());
            if (kinds.isEmpty() && !file.has(Names.FOR_SERVICE)) {
                continue;
            }
            List<String> services = services(file);
            if (kinds.isEmpty()) {
                complaints.add(file.simpleName() + " has @ForService but is no policy");
            }
            if (!file.has(Names.COMPONENT)) {
                complaints.add(file.simpleName() + " is a policy but no @Component: nobody would ask it");
            }
            services.stream()
                    .filter(service -> !isOffered(descriptor, service))
                    .filter(service -> !kinds.equals(ALSO_OF_PEOPLE) || !isSo(descriptor, service))
                    .forEach(service -> complaints.add(
                            file.simpleName() + " is for '" + service + "', which this area does not offer"));
            kinds.stream()
                    .filter(kind -> !kind.equals("Guard"))
                    .flatMap(kind -> services.stream().map(service -> kind + " of " + service))
                    .forEach(role -> {
                        String other = alone.put(role, file.simpleName());
                        if (other != null) {
                            complaints.add(other + " and " + file.simpleName() + " are both the " + role);
                        }
                    });
        }
        return complaints;
    }

    /** Those it is for; a policy that names none is for the service '', which nobody offers. */
    private static List<String> services(ClassFile file) {
        return file.value(Names.FOR_SERVICE, "service") instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : List.of("");
    }

    private static boolean isOffered(AreaDescriptor area, String service) {
        return area.services().stream()
                .map(type -> type.code())
                .map(ServiceCode::value)
                .anyMatch(service::equals);
    }

    private static boolean isSo(AreaDescriptor area, String circumstance) {
        return area.circumstances().stream().map(type -> type.code().value()).anyMatch(circumstance::equals);
    }
}
