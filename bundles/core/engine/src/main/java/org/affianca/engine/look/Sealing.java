package org.affianca.engine.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.affianca.engine.access.Lanes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals what this run of the program wrote into the log of reads, and what runs before it left without a seal. */
@Component(service = Sealing.class)
public final class Sealing {
    static final Duration SILENCE = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration BEAT = Duration.ofMinutes(1);
    private static final Duration TOLD = Duration.ofHours(1);
    private static final int ROWS_AT_ONCE = 2_000;

    private final Lanes lanes;
    private final HouseTransactions transactions;
    private final Clock clock;
    private final SealMapper sql;
    private final Filing filing;
    private final Alerting alerting;
    private final Counterfoil counterfoil;
    private Instant beaten = Instant.MIN;
    private Instant told = Instant.MIN;

    @Activate
    public Sealing(
            @Reference Lanes lanes,
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Clock clock,
            @Reference Alerting alerting) {
        this(lanes, mappers, transactions, clock, alerting, Counterfoil.inDataFolder());
    }

    Sealing(
            Lanes lanes,
            Mappers mappers,
            HouseTransactions transactions,
            Clock clock,
            Alerting alerting,
            Counterfoil counterfoil) {
        this.lanes = lanes;
        this.transactions = transactions;
        this.clock = clock;
        this.sql = mappers.of(SealMapper.class);
        this.filing = new Filing(mappers);
        this.alerting = alerting;
        this.counterfoil = counterfoil;
    }

    /** Seals all that is settled now; once a minute also what others left. */
    public synchronized void round() {
        seal(lanes.lane(), lanes.settled(), false);
        Instant now = clock.instant();
        if (beaten.isBefore(now.minus(BEAT))) {
            beaten = now;
            transactions.run(() -> sql.hold(lanes.lane(), now, false));
            sql.left(lanes.lane(), lanes.node(), now.minus(SILENCE)).forEach(lane -> seal(lane, Long.MAX_VALUE, true));
        }
    }

    private void seal(long lane, long upTo, boolean done) {
        Optional<SealRow> sealed;
        do {
            sealed = transactions.within(() -> sealed(lane, upTo, done));
            sealed.ifPresent(this::keep);
        } while (sealed.filter(seal -> seal.rowCount() == ROWS_AT_ONCE).isPresent());
    }

    private Optional<SealRow> sealed(long lane, long upTo, boolean done) {
        Optional<SealRow> before = sql.last(lane);
        long sealedTo = before.map(SealRow::toPlace).orElse(0L);
        if (!done && upTo == sealedTo) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sql.hold(lane, now, done);
        List<LookRow> rows = sql.rows(lane, sealedTo, upTo, ROWS_AT_ONCE);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        // Places of looks that were rolled back are sealed as empty.
        long last = rows.get(rows.size() - 1).place();
        Digest digest = new Digest();
        rows.forEach(digest::row);
        SealRow bare = new SealRow(
                lane,
                before.map(SealRow::number).orElse(0L) + 1,
                sealedTo + 1,
                last,
                rows.size(),
                now,
                digest.hex(),
                "");
        SealRow seal = bare.with(Digest.of(before.map(SealRow::hash).orElse(""), bare));
        sql.seal(seal);
        filing.file(rows);
        transactions.onCommit(() -> alerting.look(rows));
        return Optional.of(seal);
    }

    private void keep(SealRow seal) {
        counterfoil.keep(seal.lane(), new Counterfoil.Head(seal.number(), seal.hash()));
        if (told.isBefore(seal.sealedAt().minus(TOLD))) {
            told = seal.sealedAt();
            LOG.info("the log of reads is sealed: lane {}, seal {}, {}", seal.lane(), seal.number(), seal.hash());
        }
    }
}
