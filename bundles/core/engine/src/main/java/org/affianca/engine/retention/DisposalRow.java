package org.affianca.engine.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.Disposal;
import org.affianca.api.retention.DisposalId;
import org.affianca.api.retention.DisposalState;
import org.affianca.engine.access.Viewer;

/** A disposal as it is kept, with how many files are how far. */
record DisposalRow(
        DisposalId id,
        int version,
        DisposalState state,
        LocalDate proposedOn,
        String proposedBy,
        UserId proposer,
        Optional<LocalDate> approvedOn,
        Optional<String> approvedBy,
        String authority,
        String authorisation,
        Optional<LocalDate> authorisedOn,
        Optional<LocalDate> doneOn,
        Optional<String> doneBy,
        Optional<String> certificate,
        String digest,
        String withdrawnBecause,
        int listed,
        int kept,
        int gone) {
    Disposal disposal(Viewer viewer) {
        return new Disposal(
                id,
                version,
                state,
                proposedOn,
                proposedBy,
                listed,
                kept,
                gone,
                approvedOn,
                approvedBy.orElse(""),
                authorisedOn.map(day -> new Authorisation(authority, authorisation, day)),
                doneOn,
                doneBy.orElse(""),
                certificate.orElse(""),
                digest,
                withdrawnBecause,
                state == DisposalState.PROPOSED && !proposer.equals(viewer.user()));
    }
}
