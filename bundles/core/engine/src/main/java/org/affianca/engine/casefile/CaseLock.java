package org.affianca.engine.casefile;

import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.problem.Refused;
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

    /** Refuses with {@code case-is-closed}; to be asked after {@link #hold}, when the input itself is found good. */
    public void mustBeOpen(OrganisationId organisation, CaseId id) {
        if (sql.isOpen(organisation, id) == 0) {
            throw new Refused(Because.of("case-is-closed"));
        }
    }
}
