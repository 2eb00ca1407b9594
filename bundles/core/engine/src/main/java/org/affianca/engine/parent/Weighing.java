package org.affianca.engine.parent;

import static org.affianca.api.order.Extent.FREE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extent;
import org.affianca.api.parent.Entitlement;
import org.affianca.api.parent.Matter;
import org.affianca.api.parent.Reason;
import org.affianca.api.parent.Source;

/** Weighs the reasons about one person: what the law gives, and what limits it; the strictest counts. */
final class Weighing {
    private static final Comparator<Reason> STRICTEST =
            Comparator.comparing(Reason::extent).reversed().thenComparing(Reason::source);

    private final Standing standing;
    private final Map<Matter, List<Reason>> limits = new EnumMap<>(Matter.class);

    Weighing(Standing standing) {
        this.standing = standing;
    }

    void limit(Matter matter, Extent extent, Source source, Because because) {
        limit(matter, extent, source, because, Optional.empty());
    }

    void limit(Matter matter, Extent extent, Source source, Because because, Optional<WorkId> order) {
        if (extent != FREE) {
            limits.computeIfAbsent(matter, absent -> new ArrayList<>()).add(new Reason(source, extent, because, order));
        }
    }

    List<Entitlement> weighed() {
        return Stream.of(Matter.values()).map(this::weighed).toList();
    }

    /** The law's own word is said where it limits, or where nothing else does. */
    private Entitlement weighed(Matter matter) {
        Reason law = new Reason(Source.LAW, standing.extent(matter), standing.because(matter), Optional.empty());
        List<Reason> found = limits.getOrDefault(matter, List.of());
        List<Reason> reasons = law.extent() == FREE && !found.isEmpty()
                ? found.stream().sorted(STRICTEST).toList()
                : Stream.concat(Stream.of(law), found.stream())
                        .sorted(STRICTEST)
                        .toList();
        return new Entitlement(matter, reasons.get(0).extent(), reasons);
    }
}
