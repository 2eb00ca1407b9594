package org.affianca.engine.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.affianca.api.area.AreaStatus;
import org.affianca.api.catalogue.ServiceType;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of each area, installed or at hand, how it stands. */
@Component(service = Statuses.class)
public final class Statuses {
    static final String AVAILABLE = "AVAILABLE";

    private final Installer installer;
    private final Extender extender;
    private final Wanted wanted;

    @Activate
    public Statuses(@Reference Installer installer, @Reference Extender extender, @Reference Wanted wanted) {
        this.installer = installer;
        this.extender = extender;
        this.wanted = wanted;
    }

    List<AreaStatus> all() {
        Set<String> shallBe = wanted.all();
        Map<String, Long> open = wanted.openWorks();
        Map<String, AreaStatus> byId = new TreeMap<>();
        for (JarAtHand jar : installer.jars().all()) {
            installer.jars().find(jar.id()).ifPresent(newest -> byId.put(jar.id(), atHand(newest, shallBe, open)));
        }
        for (Map.Entry<String, AreaBundle> bundle : oneEach().entrySet()) {
            byId.put(bundle.getKey(), installed(bundle.getValue(), shallBe, open));
        }
        return List.copyOf(byId.values());
    }

    Optional<AreaStatus> find(String id) {
        return all().stream().filter(status -> status.id().equals(id)).findFirst();
    }

    /** How an area stands that was removed and whose jar is not at hand. */
    static AreaStatus gone(AreaStatus before) {
        return new AreaStatus(
                before.id(),
                before.version(),
                "STOPPED",
                "",
                false,
                before.openWorks(),
                before.gitSha(),
                "",
                before.services(),
                Optional.empty());
    }

    private Map<String, AreaBundle> oneEach() {
        Map<String, AreaBundle> each = new LinkedHashMap<>();
        for (AreaBundle area : installer.bundles()) {
            installer.bundle(area.id()).ifPresent(bundle -> each.put(area.id(), bundle));
        }
        return each;
    }

    private AreaStatus installed(AreaBundle area, Set<String> shallBe, Map<String, Long> open) {
        Optional<Serving> serving = extender.serving(area.id());
        boolean serves = serving.map(Serving::serves).orElse(false);
        Optional<String> failure = serves ? twin(area) : extender.failure(area.bundle());
        return new AreaStatus(
                area.id(),
                area.version(),
                serves ? "ACTIVE" : state(area.bundle(), failure.isPresent()),
                failure.orElse(""),
                shallBe.contains(area.id()),
                open.getOrDefault(area.id(), 0L),
                area.gitSha(),
                serving.map(s -> s.screens().hash()).orElse(""),
                serving.map(s -> s.installed().services().stream()
                                .map(ServiceType::code)
                                .map(code -> code.value())
                                .toList())
                        .orElse(List.of()),
                serving.flatMap(Serving::since));
    }

    /** A second bundle of the same area does not serve; the one that does carries the note. */
    private Optional<String> twin(AreaBundle serving) {
        return installer.bundles().stream()
                .filter(other ->
                        other.id().equals(serving.id()) && !other.bundle().equals(serving.bundle()))
                .flatMap(other -> extender.failure(other.bundle()).stream())
                .findFirst();
    }

    private static String state(Bundle bundle, boolean failed) {
        if (failed) {
            return "FAILED";
        }
        boolean coming = bundle.getState() == Bundle.STARTING || bundle.getState() == Bundle.ACTIVE;
        return coming ? "STARTING" : "STOPPED";
    }

    private AreaStatus atHand(JarAtHand jar, Set<String> shallBe, Map<String, Long> open) {
        Optional<String> failure = installer.failure(jar.id());
        return new AreaStatus(
                jar.id(),
                jar.version(),
                failure.isPresent() ? "FAILED" : AVAILABLE,
                failure.orElse(""),
                shallBe.contains(jar.id()),
                open.getOrDefault(jar.id(), 0L),
                jar.gitSha(),
                "",
                jar.services(),
                Optional.empty());
    }
}
