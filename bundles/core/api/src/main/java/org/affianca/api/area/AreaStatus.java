package org.affianca.api.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An area as the console lists it.
 *
 * @param state AVAILABLE (its jar is at hand, not installed), STARTING, ACTIVE, STOPPED or FAILED
 * @param failure why it failed, a sentence for IT staff; empty else
 * @param wanted whether it shall be there after a restart
 * @param openWorks how many works of the area are open now: the impact of a stop
 * @param gitSha which commit it was built from, empty when unknown
 * @param screens content hash of its screens, part of their address; empty when it has none
 */
public record AreaStatus(
        String id,
        String version,
        String state,
        String failure,
        boolean wanted,
        long openWorks,
        String gitSha,
        String screens,
        List<String> services,
        Optional<Instant> since) {
    public AreaStatus {
        services = List.copyOf(services);
    }
}
