package org.affianca.engine.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.affianca.api.machine.MachineVisit;
import org.affianca.engine.access.ProgramAccounts;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.ground.Ground;

/**
 * Lets machines in by their tokens. A machine may ask a hundred times a second, so an answer is believed for a few
 * seconds, and the time of last use is written at most once a minute.
 */
final class Visits {
    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final Duration WRITTEN = Duration.ofMinutes(1);
    private static final int MOST = 2_000;
    private static final Pattern SHAPE = Pattern.compile(Issuing.PREFIX + "[A-Za-z0-9_-]{43}");

    /** What was read at a moment. */
    private record Known(ShownRow row, MachineVisit visit, List<Network> networks, Instant readAt) {
        boolean admits(String origin, Instant now) {
            return now.isBefore(row.expiresAt())
                    && (networks.isEmpty() || networks.stream().anyMatch(network -> network.has(origin)));
        }
    }

    private final Ground ground;
    private final Clock clock;
    private final ProgramAccounts accounts;
    private final MachineMapper machines;
    private final TokenMapper sql;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Visits(Ground ground, ProgramAccounts accounts) {
        this.ground = ground;
        this.clock = ground.clock();
        this.accounts = accounts;
        this.machines = ground.sql(MachineMapper.class);
        this.sql = ground.sql(TokenMapper.class);
    }

    Optional<MachineVisit> visit(String token, String origin) {
        if (!SHAPE.matcher(token).matches()) {
            return Optional.empty();
        }
        String hash = Secrets.hash(token);
        Instant now = clock.instant();
        Optional<Known> found = Optional.ofNullable(known.get(hash))
                .filter(one -> now.isBefore(one.readAt().plus(BELIEVED)))
                .or(() -> read(hash, origin, now));
        return found.filter(one -> one.admits(origin, now)).map(Known::visit);
    }

    /** Believes nothing it has read before. */
    void forget() {
        known.clear();
    }

    private Optional<Known> read(String hash, String origin, Instant now) {
        Optional<Known> fresh = ground.within(() -> sql.shown(hash).map(row -> {
            Known one = new Known(row, visit(row), networks(row), now);
            boolean write =
                    row.usedAt().map(last -> now.isAfter(last.plus(WRITTEN))).orElse(true);
            if (write && one.admits(origin, now)) {
                sql.used(row.organisationId(), row.id(), now, origin);
            }
            return one;
        }));
        if (known.size() > MOST) {
            known.clear();
        }
        fresh.ifPresentOrElse(one -> known.put(hash, one), () -> known.remove(hash));
        return fresh;
    }

    private MachineVisit visit(ShownRow row) {
        return new MachineVisit(
                accounts.actor(row.organisationId(), row.machineId(), row.label()),
                machines.scopesOf(row.organisationId(), row.machineId()),
                row.requestsPerMinute());
    }

    private static List<Network> networks(ShownRow row) {
        return MachineRow.apart(row.networks()).stream()
                .flatMap(text -> Network.of(text).stream())
                .toList();
    }
}
