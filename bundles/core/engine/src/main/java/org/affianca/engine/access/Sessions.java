package org.affianca.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Awaiting;
import org.affianca.api.access.Session;
import org.affianca.api.factor.OpenSession;
import org.affianca.api.problem.Missing;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;

/**
 * The signed-in sessions. Every request asks for one, so an answer is believed for a few seconds, and the time of last
 * use is written at most once a minute.
 */
public final class Sessions {
    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final Duration WRITTEN = Duration.ofMinutes(1);
    private static final int MOST = 5_000;
    private static final int LONGEST_ORIGIN = 64;
    /** How long somebody has for the second step, or to set one up. */
    private static final Duration HALF_WAY = Duration.ofMinutes(15);

    /** What was read at a moment. */
    private record Known(Session session, Instant readAt) {}

    private final SessionMapper sql;
    private final AccountMapper accounts;
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Duration idle;
    private final Duration absolute;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Sessions(
            SessionMapper sql,
            AccountMapper accounts,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            AccessPolicy policy) {
        this.sql = sql;
        this.accounts = accounts;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.idle = policy.idle();
        this.absolute = policy.absolute();
    }

    Session open(AccountRow account, String origin, Awaiting awaits) {
        return transactions.within(() -> opened(account.organisationId(), account.id(), origin, awaits));
    }

    /** The session goes on under a token of its own and awaits nothing any more; the token before opens nothing. */
    public Session proceed(String token) {
        return transactions.within(() -> {
            SessionRow row = sql.find(Secrets.hash(token)).orElseThrow(() -> new Missing("session"));
            transactions.onCommit(() -> known.remove(Secrets.hash(token)));
            sql.end(Secrets.hash(token));
            return opened(row.organisationId(), row.userId(), row.origin(), Awaiting.NOTHING);
        });
    }

    private Session opened(OrganisationId organisation, UserId user, String origin, Awaiting awaits) {
        String token = Secrets.token();
        Instant now = clock.instant();
        sql.sweep(now, now.minus(idle));
        String from = origin.length() > LONGEST_ORIGIN ? origin.substring(0, LONGEST_ORIGIN) : origin;
        sql.open(
                Secrets.hash(token),
                ids.next(),
                organisation,
                user,
                awaits,
                from,
                now,
                now.plus(awaits == Awaiting.NOTHING ? absolute : HALF_WAY));
        return read(token, now).orElseThrow();
    }

    /** An account's sessions that are alive, the latest first. */
    public List<OpenSession> of(OrganisationId organisation, UserId user, String here) {
        Instant now = clock.instant();
        String hash = Secrets.hash(here);
        return sql.of(organisation, user, now, now.minus(idle)).stream()
                .map(row -> new OpenSession(
                        row.id(),
                        row.createdAt(),
                        row.usedAt(),
                        row.origin(),
                        row.tokenHash().equals(hash)))
                .toList();
    }

    /** False when the account has no such session. */
    public boolean end(OrganisationId organisation, UserId user, long id) {
        boolean ended = sql.endOne(organisation, user, id) > 0;
        transactions.onCommit(this::forget);
        return ended;
    }

    public Optional<Session> find(String token) {
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
                            row.awaits(),
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
    public void endAll(OrganisationId organisation, UserId user, String keep) {
        sql.endAll(organisation, user, keep.isEmpty() ? "" : Secrets.hash(keep));
    }

    /** Believes nothing it has read before; after a change of accounts. */
    public void forget() {
        known.clear();
    }
}
