package org.affianca.rest.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.FileCopyId;
import org.affianca.api.PersonId;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyState;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.HandOver;
import org.affianca.api.copy.IdentityCheck;
import org.affianca.api.copy.Permit;
import org.affianca.rest.answer.Versioned;

/** A copy of a file as read. */
public record FileCopyBody(
        FileCopyId id,
        int version,
        CaseId caseId,
        CopyState state,
        PersonId person,
        String personLabel,
        CopyReader reader,
        List<PersonId> about,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        LocalDate requestedOn,
        String requestedBy,
        String language,
        String ground,
        Optional<IdentityCheck> identity,
        LocalDate dueOn,
        Optional<LocalDate> madeOn,
        Optional<DocumentId> document,
        Optional<DocumentId> list,
        Optional<DocumentId> data,
        String digest,
        Optional<HandOver> handedOver,
        String refusedBecause,
        Optional<Permit> permit,
        boolean mayWrite,
        boolean mayMake,
        boolean mayPermit)
        implements Versioned {
    static FileCopyBody of(FileCopy copy) {
        return new FileCopyBody(
                copy.id(),
                copy.version(),
                copy.caseId(),
                copy.state(),
                copy.request().person(),
                copy.personLabel(),
                copy.request().reader(),
                copy.request().about(),
                copy.request().from(),
                copy.request().until(),
                copy.request().requestedOn(),
                copy.requestedBy(),
                copy.request().language(),
                copy.request().ground(),
                copy.identity(),
                copy.dueOn(),
                copy.madeOn(),
                copy.document(),
                copy.list(),
                copy.data(),
                copy.digest(),
                copy.handedOver(),
                copy.refusedBecause(),
                copy.permit(),
                copy.mayWrite(),
                copy.mayMake(),
                copy.mayPermit());
    }
}
