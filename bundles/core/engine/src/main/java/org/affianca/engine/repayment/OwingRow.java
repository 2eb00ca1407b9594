package org.affianca.engine.repayment;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;

/** A work of which something may be owed back: what was granted, what was paid, what of it was claimed already. */
record OwingRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Kind kind,
        Stage stage,
        Optional<Long> amountCents,
        Optional<String> rhythm,
        boolean writable,
        long paidCents,
        long claimedCents) {}
