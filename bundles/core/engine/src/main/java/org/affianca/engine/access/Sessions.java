package org.affianca.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Session;
import org.affianca.engine.db.HouseTransactions;

/**
 * The signed-in sessions. Every request asks for one, so an answer is believed for a few seconds, and the time of last
 * use is written at most once a minute.
 */
final class Sessions {
    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final Duration WRITTEN = Duration.ofMinutes(1);
    private static final int MOST = 5_000;

    /** What was read at a moment. */
    private record Known(Session session, Instant readAt) {}

    private final SessionMapper sql;
    private final AccountMapper accounts;
    private final HouseTransactions transactions;
    private final Clock clock;
    private final Duration idle;
    private final Duration absolute;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Sessions(
            SessionMapper sql,
            AccountMapper accounts,
            HouseTransactions transactions,
            Clock clock,
            AccessPolicy policy) {
        this.sql = sql;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
        this.idle = policy.idle();
        this.absolute = policy.absolute();
    }

    Session open(AccountRow account) {
        String token = Secrets.token();
        Instant now = clock.instant();
        return transactions.within(() -> {
            sql.sweep(now, now.minus(idle));
            sql.open(Secrets.hash(token), account.organisationId(), account.id(), now, now.plus(absolute));
            return read(token, now).orElseThrow();
        });
    }

    Optional<Session> find(String token) {
        Instant now = clock.instant();
        Known before = known.get(Secrets.hash(token));
        if (before != null
                && now.isBefore(before.readAt().plus(BELIEVED))
                && now.isBefore(before.session().absoluteEnd())) {
            return Optional.of(before.session());
        }
        Optional<Session> session = transactions.within(() -> read(token, now));
        if (known.size() > MOST) {
            known.clear();
        }
        session.ifPresentOrElse(
                s -> known.put(Secrets.hash(token), new Known(s, now)), () -> known.remove(Secrets.hash(token)));
        return session;
    }

    private Optional<Session> read(String token, Instant now) {
        String hash = Secrets.hash(token);
        return sql.find(hash)
                .filter(row -> now.isBefore(row.absoluteEnd())
                        && now.isBefore(row.usedAt().plus(idle)))
                .map(row -> {
                    boolean write = now.isAfter(row.usedAt().plus(WRITTEN));
                    if (write) {
                        sql.used(hash, now);
                    }
                    Instant idleEnd = (write ? now : row.usedAt()).plus(idle);
                    return new Session(
                            token,
                            actor(row),
                            row.mustChange(),
                            idleEnd.isBefore(row.absoluteEnd()) ? idleEnd : row.absoluteEnd(),
                            row.absoluteEnd());
                });
    }

    private Actor actor(SessionRow row) {
        return new Actor(
                row.userId(),
                row.organisationId(),
                row.label(),
                accounts.rolesOf(row.organisationId(), row.userId()),
                accounts.unitsOf(row.organisationId(), row.userId()));
    }

    void end(String token) {
        sql.end(Secrets.hash(token));
        known.remove(Secrets.hash(token));
    }

    /** Ends an account's sessions but the one of the token to keep. */
    void endAll(OrganisationId organisation, UserId user, String keep) {
        sql.endAll(organisation, user, keep.isEmpty() ? "" : Secrets.hash(keep));
    }

    /** Believes nothing it has read before; after a change of accounts. */
    void forget() {
        known.clear();
    }
}
