package org.affianca.engine.access;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Idempotency;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps answers by the client's key. The key's row is written first, so that a second request waits at the primary key
 * until the first has committed, and then reads what it answered. Call it outside of any other transaction.
 */
@Component(service = Idempotency.class)
public final class HouseIdempotency implements Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final long BETWEEN_SWEEPS = Duration.ofHours(1).toMillis();
    private static final int MOST_TRIES = 5;

    private final HouseTransactions transactions;
    private final Acting acting;
    private final Clock clock;
    private final IdempotencyMapper sql;
    private final Vault vault;
    private final AtomicLong swept = new AtomicLong();

    @Activate
    public HouseIdempotency(
            @Reference HouseTransactions transactions,
            @Reference Acting acting,
            @Reference Clock clock,
            @Reference Mappers mappers,
            @Reference Vault vault) {
        this.transactions = transactions;
        this.acting = acting;
        this.clock = clock;
        this.sql = mappers.of(IdempotencyMapper.class);
        this.vault = vault;
    }

    @Override
    public Answer once(String key, String fingerprint, Supplier<Answer> act) {
        if (key.isEmpty() || key.length() > 64) {
            throw new Invalid(Flaw.at("", "idempotency-key-length"));
        }
        sweep();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Answer> kept = kept(key, fingerprint);
            if (kept.isPresent()) {
                return kept.get();
            }
            try {
                return transactions.within(() -> first(key, fingerprint, act));
            } catch (KeyTaken meanwhile) {
                // The other request has ended: look again what it answered.
                continue;
            }
        }
        throw new IllegalStateException("the idempotency key is asked for too often at once");
    }

    private Optional<Answer> kept(String key, String fingerprint) {
        Actor actor = acting.actor();
        return sql.find(actor.organisation(), actor.id(), key)
                .filter(row -> row.keptAt().plus(KEPT).isAfter(clock.instant()))
                .map(row -> {
                    if (!row.fingerprint().equals(fingerprint)) {
                        throw new Invalid(Flaw.at("", "idempotency-key-reused"));
                    }
                    return new Answer(
                            row.status(), row.etag(), row.location(), vault.open(place(actor, key), row.body()));
                });
    }

    private Answer first(String key, String fingerprint, Supplier<Answer> act) {
        Actor actor = acting.actor();
        sql.forget(actor.organisation(), actor.id(), key, clock.instant().minus(KEPT));
        take(actor, key, fingerprint);
        Answer answer = act.get();
        sql.keep(actor.organisation(), actor.id(), key, answer, vault.seal(place(actor, key), answer.body()));
        return answer;
    }

    /** Where the answer stands; it repeats what was written, secret places too. */
    private static String place(Actor actor, String key) {
        return "core.idempotency.body/" + actor.organisation().value() + "/"
                + actor.id().value() + "/" + key;
    }

    private void take(Actor actor, String key, String fingerprint) {
        try {
            sql.take(actor.organisation(), actor.id(), key, fingerprint, clock.instant());
        } catch (RuntimeException failed) {
            if (isDuplicate(failed)) {
                throw new KeyTaken(failed);
            }
            throw failed;
        }
    }

    private static boolean isDuplicate(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && "23505".equals(said.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private void sweep() {
        long now = clock.millis();
        long last = swept.get();
        if (last + BETWEEN_SWEEPS < now && swept.compareAndSet(last, now)) {
            sql.sweep(clock.instant().minus(KEPT));
        }
    }

    /** Another request with this key was first. */
    private static final class KeyTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyTaken(Throwable cause) {
            super(cause);
        }
    }
}
