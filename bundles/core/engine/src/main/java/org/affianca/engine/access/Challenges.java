package org.affianca.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.affianca.engine.db.HouseTransactions;

/** What a session was asked to have signed: one question at a time, kept with the session, good once and for minutes. */
public final class Challenges {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final SessionMapper sql;
    private final HouseTransactions transactions;
    private final Clock clock;

    Challenges(SessionMapper sql, HouseTransactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A fresh one, 32 random bytes as base64url. */
    public String make(String token) {
        String challenge = Secrets.token();
        String kept = clock.instant().plus(GOOD_FOR).getEpochSecond() + ":" + challenge;
        transactions.run(() -> sql.ask(Secrets.hash(token), kept));
        return challenge;
    }

    /** The one that was asked, if it is still good; whatever comes of it, it is not good again. */
    public Optional<String> take(String token) {
        return transactions.within(() -> sql.asked(Secrets.hash(token))
                .filter(kept -> sql.answered(Secrets.hash(token), kept) == 1)
                .filter(kept -> clock.instant().isBefore(until(kept)))
                .map(kept -> kept.substring(kept.indexOf(':') + 1)));
    }

    private static Instant until(String kept) {
        return Instant.ofEpochSecond(Long.parseLong(kept.substring(0, kept.indexOf(':'))));
    }
}
