package org.affianca.engine.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.FileCopyId;
import org.affianca.api.PersonId;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.HandOver;
import org.affianca.api.copy.IdentityCheck;
import org.affianca.api.copy.Permit;

/** A row of core.file_copy with the label of who entered the request. */
record CopyRow(
        FileCopyId id,
        int version,
        CaseId caseId,
        CopyState state,
        PersonId personId,
        CopyReader reader,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> untilDay,
        LocalDate requestedOn,
        String requestedBy,
        String language,
        String ground,
        String identityHow,
        String identityNote,
        Optional<LocalDate> identityOn,
        Optional<String> identityBy,
        LocalDate dueOn,
        Optional<LocalDate> madeOn,
        Optional<Long> documentId,
        Optional<Long> listId,
        Optional<Long> dataId,
        String digest,
        Optional<LocalDate> handedOn,
        String handedHow,
        String receivedBy,
        String refusedBecause,
        String permittedBecause,
        Optional<LocalDate> permittedOn,
        Optional<String> permittedBy) {
    CopyRequest request(List<PersonId> about) {
        return new CopyRequest(personId, reader, about, fromDay, untilDay, requestedOn, language, ground);
    }

    FileCopy copy(List<PersonId> about, String personLabel, boolean mayWrite, boolean mayMake, boolean mayPermit) {
        boolean open = state == CopyState.REQUESTED || state == CopyState.MADE;
        return new FileCopy(
                id,
                version,
                caseId,
                state,
                request(about),
                personLabel,
                requestedBy,
                identityOn.map(day -> new IdentityCheck(identityHow, identityNote, day, identityBy.orElse(""))),
                dueOn,
                madeOn,
                documentId.map(DocumentId::new),
                listId.map(DocumentId::new),
                dataId.map(DocumentId::new),
                digest,
                handedOn.map(day -> new HandOver(day, handedHow, receivedBy)),
                refusedBecause,
                permittedOn.map(day -> new Permit(day, permittedBy.orElse(""), permittedBecause)),
                mayWrite && open,
                mayMake && state == CopyState.REQUESTED,
                mayPermit && open && permittedOn.isEmpty() && reader == CopyReader.CITIZEN);
    }
}
