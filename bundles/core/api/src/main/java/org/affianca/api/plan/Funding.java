package org.affianca.api.plan;

import java.util.List;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.money.Money;

/** What a version costs, source by source, and what is paid from more than one. */
public record Funding(List<BySource> sources, Money total, List<Twice> twice) {
    public Funding {
        sources = List.copyOf(sources);
        twice = List.copyOf(twice);
    }

    /** All that comes from one source. */
    public record BySource(Source source, String name, Money total) {}

    /** An action or a service that lines of several sources pay; lines by their numbers. */
    public record Twice(Optional<Integer> action, Optional<ServiceCode> service, List<Integer> lines) {
        public Twice {
            lines = List.copyOf(lines);
        }
    }
}
