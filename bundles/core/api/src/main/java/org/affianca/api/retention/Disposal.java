package org.affianca.api.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The disposal of files whose time is over, from the proposal to the certificate.
 *
 * @param listed files still on the list
 * @param kept files taken off it
 * @param gone files removed
 * @param authorisation what the archival authority wrote; empty until then
 * @param certificate its number; empty until it is done
 * @param digest SHA-256 in hex over the lines of the certificate; empty until it is done
 * @param mayApprove whether the actor may approve it: never who proposed it
 */
public record Disposal(
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
        boolean mayApprove) {}
