package org.affianca.api.copy;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.FileCopyId;

/**
 * A copy of a file, from the request to its hand-over.
 *
 * @param personLabel surname and name of who asks; empty for who may not see the person
 * @param identity how it was made sure who asks; empty until then
 * @param dueOn by when it must be answered
 * @param document the copy itself, once made
 * @param list the office's list of all entries, once made
 * @param data what the copy shows, for machines (JSON); only for citizens, once made
 * @param digest of that list; empty until then
 * @param permit the decision to give it although an order limits who asks; empty while nobody decided so
 * @param mayWrite whether the actor may hand it over or enter requests
 * @param mayMake whether the actor may make or refuse it: only the manager of the case sees all of it
 * @param mayPermit whether the actor may give such a permit: who coordinates the unit of the case
 */
public record FileCopy(
        FileCopyId id,
        int version,
        CaseId caseId,
        CopyState state,
        CopyRequest request,
        String personLabel,
        String requestedBy,
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
        boolean mayPermit) {}
