package org.affianca.rest.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.Disposal;
import org.affianca.api.retention.DisposalId;
import org.affianca.api.retention.DisposalState;
import org.affianca.rest.answer.Versioned;

/** A disposal of files as read. */
public record DisposalBody(
        DisposalId id,
        int version,
        DisposalState state,
        LocalDate proposedOn,
        String proposedBy,
        int listed,
        int kept,
        int gone,
        Optional<LocalDate> approvedOn,
        String approvedBy,
        Optional<Authorisation> authorisation,
        Optional<LocalDate> doneOn,
        String doneBy,
        String certificate,
        String digest,
        String withdrawnBecause,
        boolean mayApprove)
        implements Versioned {
    static DisposalBody of(Disposal one) {
        return new DisposalBody(
                one.id(),
                one.version(),
                one.state(),
                one.proposedOn(),
                one.proposedBy(),
                one.listed(),
                one.kept(),
                one.gone(),
                one.approvedOn(),
                one.approvedBy(),
                one.authorisation(),
                one.doneOn(),
                one.doneBy(),
                one.certificate(),
                one.digest(),
                one.withdrawnBecause(),
                one.mayApprove());
    }
}
