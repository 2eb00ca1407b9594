package org.affianca.engine.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.circumstance.CircumstanceType;
import org.affianca.api.figure.Figure;
import org.affianca.api.norm.Norm;
import org.affianca.api.queue.PointsTable;
import org.affianca.engine.details.Shape;
import org.osgi.service.component.annotations.Component;

/** The areas that serve now, core's own words among them; filled and emptied by the extender while all runs. */
@Component(service = Shelf.class)
public final class Shelf {
    public static final String CORE = "core";

    private final Map<String, InstalledArea> areas = new ConcurrentHashMap<>();
    private final Map<String, Labels> known = new ConcurrentHashMap<>();

    public Shelf() {
        put(CoreArea.read());
    }

    public void put(InstalledArea area) {
        areas.put(area.id(), area);
    }

    /** Takes the area off if it is still this very one, not one that has replaced it. */
    public void take(InstalledArea area) {
        know(area.id(), area.descriptor().labels());
        areas.computeIfPresent(area.id(), (id, now) -> now == area ? null : now);
    }

    /** Keeps the words of an area that does not serve, so that consoles and old works can still name it. */
    public void know(String id, Labels words) {
        known.put(id, words);
    }

    /** The words of an area that serves, or of one that was heard of. */
    Optional<Labels> words(String id) {
        return area(id).map(area -> area.descriptor().labels()).or(() -> Optional.ofNullable(known.get(id)));
    }

    /** The ids of the areas that serve and of those that were heard of. */
    Set<String> heardOf() {
        Set<String> all = new TreeSet<>(known.keySet());
        all.addAll(areas.keySet());
        return all;
    }

    public Optional<InstalledArea> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /** By place in the menu, then by id. */
    public List<InstalledArea> areas() {
        return areas.values().stream()
                .sorted(Comparator.comparingInt(
                                (InstalledArea area) -> area.descriptor().menu())
                        .thenComparing(InstalledArea::id))
                .toList();
    }

    public Optional<ServiceType> service(ServiceCode code) {
        return area(code.area()).flatMap(area -> area.services().stream()
                .filter(s -> s.code().equals(code))
                .findFirst());
    }

    /** The field of its record that names who is paid; empty where the service leaves that open. */
    public Optional<String> paidTo(ServiceCode code) {
        return area(code.area())
                .flatMap(area -> Optional.ofNullable(area.descriptor().paidTo().get(code)));
    }

    /** The questionnaires installed now, by area and file. */
    public List<InstrumentFile> instruments() {
        return areas().stream()
                .flatMap(area -> area.descriptor().instruments().stream())
                .toList();
    }

    public Optional<InstrumentFile> instrument(String code) {
        return instruments().stream()
                .filter(file -> file.instrument().code().equals(code))
                .findFirst();
    }

    /** The templates of letters installed now, by area and file. */
    public List<LetterForm> letters() {
        return areas().stream()
                .flatMap(area -> area.descriptor().letters().stream())
                .toList();
    }

    /**
     * The norms of the areas that are here, by code. What an area has taken over counts there alone, also while core is still
     * an older one that has it: else it would tick twice.
     */
    public List<Norm> norms() {
        List<Norm> all = areas().stream()
                .flatMap(area -> area.descriptor().norms().stream())
                .sorted(Comparator.comparing(Norm::code))
                .toList();
        Set<String> takenOver =
                all.stream().flatMap(norm -> norm.formerly().stream()).collect(Collectors.toSet());
        return all.stream().filter(norm -> !takenOver.contains(norm.code())).toList();
    }

    /** The figures of the areas that are here, as shipped, by code. */
    public List<Figure> figures() {
        return areas().stream()
                .flatMap(area -> area.descriptor().figures().stream())
                .sorted(Comparator.comparing(Figure::code))
                .toList();
    }

    /** What the service's file says for national registers; nothing while its area is not here. */
    public Map<String, Object> reporting(ServiceCode code) {
        return area(code.area())
                .map(area -> area.descriptor().reporting().getOrDefault(code, Map.of()))
                .orElse(Map.of());
    }

    /** The tables of points of the areas that are here, by code. */
    public List<PointsTable> pointsTables() {
        return areas().stream()
                .flatMap(area -> area.descriptor().points().stream())
                .sorted(Comparator.comparing(PointsTable::code))
                .toList();
    }

    /** What a norm or a deadline is called now that may have been called so while it was core's. */
    public String calledNow(String code) {
        return code.startsWith(CORE + ".") ? norm(code).map(Norm::code).orElse(code) : code;
    }

    /** By its code, or by the one it had while it was core's. */
    public Optional<Norm> norm(String code) {
        return norms().stream().filter(norm -> norm.isCalled(code)).findFirst();
    }

    public Optional<CircumstanceType> circumstance(ServiceCode code) {
        return area(code.area()).flatMap(area -> area.circumstances().stream()
                .filter(type -> type.code().equals(code))
                .findFirst());
    }

    /** The versions of a service that were published, the oldest first; none while its area is not here. */
    public List<Definition> versions(ServiceCode code) {
        return area(code.area()).map(area -> area.versions(code)).orElse(List.of());
    }

    public Optional<Definition> definition(ServiceCode code, int version) {
        return versions(code).stream().filter(one -> one.version() == version).findFirst();
    }

    public Optional<Shape> shape(ServiceCode code) {
        return area(code.area()).flatMap(area -> area.shape(code));
    }
}
