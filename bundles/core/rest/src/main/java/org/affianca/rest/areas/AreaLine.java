package org.affianca.rest.areas;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.area.AreaStatus;

/** An area as whoever asks may know it: all of it for administrators, that it is there for others. */
public record AreaLine(
        String id,
        String label,
        String state,
        Optional<String> version,
        Optional<String> failure,
        Optional<Boolean> wanted,
        Optional<Long> openWorks,
        Optional<String> gitSha,
        Optional<List<String>> services,
        Optional<Instant> since) {
    static AreaLine whole(AreaStatus status, String label) {
        return new AreaLine(
                status.id(),
                label,
                status.state(),
                Optional.of(status.version()),
                Optional.of(status.failure()),
                Optional.of(status.wanted()),
                Optional.of(status.openWorks()),
                Optional.of(status.gitSha()),
                Optional.of(status.services()),
                status.since());
    }

    static AreaLine brief(AreaStatus status, String label) {
        return new AreaLine(
                status.id(),
                label,
                status.state(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
