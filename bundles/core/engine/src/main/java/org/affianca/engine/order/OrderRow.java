package org.affianca.engine.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.order.AuthorityId;
import org.affianca.api.order.Mandate;

/** The work of an order with its heading; version 0 is not written yet. */
record OrderRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Stage stage,
        int workVersion,
        String authority,
        String reference,
        Optional<LocalDate> notifiedOn,
        CaseState caseState,
        boolean writable,
        int version,
        Optional<Long> authorityId,
        String proceeding,
        String judge,
        String measure,
        Optional<LocalDate> issuedOn,
        Optional<Instant> notifiedAt,
        String content,
        Optional<LocalDate> expiresOn) {
    boolean mayBeWritten() {
        return writable && caseState.isOpen() && stage.isOpen();
    }

    Mandate mandate(ZoneId zone) {
        return new Mandate(
                authorityId.map(AuthorityId::new),
                version == 0 ? reference : proceeding,
                judge,
                measure,
                issuedOn,
                notification(zone),
                content,
                expiresOn);
    }

    /** When the terms of the order begin. */
    Optional<LocalDateTime> notification(ZoneId zone) {
        return notifiedAt
                .map(at -> LocalDateTime.ofInstant(at, zone))
                .or(() -> version == 0 ? notifiedOn.map(LocalDate::atStartOfDay) : Optional.empty());
    }
}
