package org.affianca.engine.ground;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.affianca.api.event.EventLog;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What every desk stands on: tables and their transactions, numbers for new rows, the clock, who may see what and who
 * looked at it, the code lists, the log of events, and the vault for texts nobody shall read in the tables.
 */
@Component(service = Ground.class)
public record Ground(
        Mappers mappers,
        HouseTransactions transactions,
        Ids ids,
        Clock clock,
        Sight sight,
        AccessLog looks,
        Codes codes,
        EventLog events,
        Vault vault) {

    @Activate
    public Ground(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog looks,
            @Reference Codes codes,
            @Reference EventLog events,
            @Reference Vault vault) {
        this.mappers = mappers;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.looks = looks;
        this.codes = codes;
        this.events = events;
        this.vault = vault;
    }

    /** The mapper of this type; its statements join the running transaction. */
    public <M> M sql(Class<M> type) {
        return mappers.of(type);
    }

    /** Does the work in the running transaction, or in one of its own. */
    public <T> T within(Supplier<T> work) {
        return transactions.within(work);
    }

    /** Who is acting now, with what he may see. */
    public Viewer viewer() {
        return sight.viewer();
    }

    /** The day it is in the office. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
