package org.affianca.engine.circumstance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.CircumstanceId;
import org.affianca.api.DocumentId;
import org.affianca.api.Evidence;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.circumstance.Circumstance;
import org.affianca.api.circumstance.CircumstanceSheet;
import org.affianca.api.time.Period;
import org.affianca.engine.details.RowKey;
import org.affianca.engine.vault.Vault;

/** A row of core.circumstance: one version, with who wrote it. */
record CircumstanceRow(
        long id,
        CircumstanceId originId,
        int version,
        PersonId personId,
        ServiceCode type,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        String evidence,
        Optional<Long> documentId,
        Secrecy secrecy,
        String withdrawnBecause,
        long authorId,
        Instant changedAt,
        String label) {
    CircumstanceRow sealed(Vault vault, OrganisationId organisation) {
        return with(SealedEvidence.sealed(vault, organisation, originId, secrecy, evidence));
    }

    CircumstanceRow opened(Vault vault, OrganisationId organisation) {
        return with(SealedEvidence.opened(vault, organisation, originId, secrecy, evidence));
    }

    private CircumstanceRow with(String text) {
        return new CircumstanceRow(
                id,
                originId,
                version,
                personId,
                type,
                fromDay,
                untilDay,
                text,
                documentId,
                secrecy,
                withdrawnBecause,
                authorId,
                changedAt,
                label);
    }

    /** @param documents those the viewer sees */
    Circumstance circumstance(Set<DocumentId> documents) {
        return new Circumstance(
                originId,
                personId,
                type,
                new Period(fromDay, untilDay),
                new Evidence(evidence, document().filter(documents::contains)),
                secrecy);
    }

    CircumstanceSheet sheet(Set<DocumentId> documents, Optional<Map<String, Object>> details, boolean installed) {
        return new CircumstanceSheet(
                circumstance(documents), version, details, installed, withdrawnBecause, changedAt, label);
    }

    /** What the details of this version hang on. */
    RowKey details(OrganisationId organisation) {
        return new RowKey(organisation, "circumstance_id", id);
    }

    Optional<DocumentId> document() {
        return documentId.map(DocumentId::new);
    }
}
