package org.affianca.engine.tie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.DocumentId;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.TieId;
import org.affianca.api.tie.Decree;
import org.affianca.api.tie.Tie;
import org.affianca.api.tie.TieData;
import org.affianca.api.tie.TieKind;
import org.affianca.api.time.Validity;

/** A row of core.tie: one version, with the names of both persons and of who wrote it. */
record TieRow(
        TieId originId,
        int version,
        PersonId onePersonId,
        PersonId otherPersonId,
        TieKind kind,
        String role,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay,
        Optional<String> court,
        String decreeNumber,
        Optional<LocalDate> decreeDay,
        String powers,
        String acts,
        Optional<LocalDate> accountDue,
        String evidence,
        Optional<Long> documentId,
        Secrecy secrecy,
        String remark,
        String withdrawnBecause,
        long authorId,
        Instant changedAt,
        String label,
        String oneSurname,
        String oneName,
        String otherSurname,
        String otherName) {
    /** @param documents those the viewer sees */
    Tie tie(Set<DocumentId> documents) {
        return new Tie(
                originId,
                version,
                data(documents),
                oneSurname + " " + oneName,
                otherSurname + " " + otherName,
                withdrawnBecause,
                changedAt,
                label);
    }

    Optional<DocumentId> document() {
        return documentId.map(DocumentId::new);
    }

    private TieData data(Set<DocumentId> documents) {
        return new TieData(
                onePersonId,
                otherPersonId,
                kind,
                role,
                new Validity(fromDay, untilDay),
                court.map(by -> new Decree(by, decreeNumber, decreeDay, powers, acts, accountDue)),
                new Evidence(evidence, document().filter(documents::contains)),
                secrecy,
                remark);
    }
}
