package org.affianca.engine.locksmith;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.Keyring;
import org.affianca.engine.vault.SealedTexts;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings all sealed columns under the newest key, batch by batch; how far it is stands in the database. */
@Component(service = Sweeping.class)
public final class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final HouseTransactions transactions;
    private final Clock clock;
    private final Vault vault;
    private final SealedTexts texts;
    private final Resealing resealing;
    private final SweepMapper sql;

    @Activate
    public Sweeping(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Clock clock,
            @Reference Vault vault,
            @Reference SealedTexts texts) {
        this.transactions = transactions;
        this.clock = clock;
        this.vault = vault;
        this.texts = texts;
        this.resealing = new Resealing(transactions, vault);
        this.sql = mappers.of(SweepMapper.class);
    }

    /** Does all there is to do, as long as it is wanted. */
    public void sweep(BooleanSupplier wanted) {
        Keyring.Listed newest = vault.keyring().keys().stream()
                .filter(Keyring.Listed::seals)
                .findFirst()
                .orElseThrow();
        Instant everyNodeKnows = newest.madeAt().plus(Keyring.LAG.multipliedBy(2));
        if (newest.number() != vault.keyring().sealing() || clock.instant().isBefore(everyNodeKnows)) {
            return;
        }
        Map<String, SweepRow> rows = sql.under(newest.number()).stream()
                .collect(Collectors.toMap(row -> row.tableName() + "." + row.columnName(), Function.identity()));
        for (Field field : texts.fields()) {
            SweepRow row = rows.get(field.table() + "." + field.column());
            if (row == null) {
                begin(field, newest.number());
            }
            if (row == null || !row.done()) {
                sweep(field, newest.number(), wanted);
            }
        }
    }

    private void begin(Field field, long key) {
        try {
            transactions.run(() -> sql.begin(field, key));
        } catch (RuntimeException another) {
            // Another node may have begun in the same moment.
            if (sql.find(field, key).isEmpty()) {
                throw another;
            }
        }
    }

    private void sweep(Field field, long key, BooleanSupplier wanted) {
        boolean more = true;
        while (more && wanted.getAsBoolean()) {
            more = transactions.within(() -> step(field, key));
        }
        sql.find(field, key)
                .filter(row -> row.done() && row.rowCount() > 0)
                .ifPresent(row -> LOG.info(
                        "{} texts of {}.{} are sealed with key {}",
                        row.rowCount(),
                        field.table(),
                        field.column(),
                        key));
    }

    /** One batch, or the step to the next organisation; false when there is nothing left. */
    private boolean step(Field field, long key) {
        if (sql.hold(field, key) == 0) {
            return false;
        }
        SweepRow row = sql.find(field, key).orElseThrow();
        List<Long> after = sql.organisations(row.organisation());
        long organisation = row.organisation() == 0 && !after.isEmpty() ? after.get(0) : row.organisation();
        long from = row.organisation() == 0 ? Long.MIN_VALUE : row.from();
        Resealing.Batch batch = batch(field, organisation, from, key);
        List<Long> next = sql.organisations(organisation);
        if (batch.more()) {
            sql.keep(row.at(organisation, batch.from(), batch.sealed()));
        } else if (!next.isEmpty()) {
            sql.keep(row.at(next.get(0), Long.MIN_VALUE, batch.sealed()));
        } else {
            sql.keep(row.at(organisation, batch.from(), batch.sealed()).finished());
        }
        return batch.more() || !next.isEmpty();
    }

    private Resealing.Batch batch(Field field, long organisation, long from, long key) {
        try {
            return resealing.some(field, organisation, from, key);
        } catch (SQLException failed) {
            throw new IllegalStateException("sealing " + field.table() + "." + field.column(), failed);
        }
    }
}
