package org.affianca.engine.casefile;

import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.engine.db.Mappers;

/**
 * The lock of one case until the running transaction ends. Who writes into a case takes it before asking whether the
 * case is open, and so does who closes it: neither happens behind the other's back.
 */
public final class CaseLock {
    private final LockMapper sql;

    public CaseLock(Mappers mappers) {
        this.sql = mappers.of(LockMapper.class);
    }

    /** Waits for the others; to be called within a transaction, before anything is read. */
    public void hold(OrganisationId organisation, CaseId id) {
        sql.hold(organisation, id);
    }
}
