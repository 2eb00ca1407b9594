package org.affianca.api.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The disposal of files; for the privacy officer, who sees numbers, classes and days and nothing of a file's content. Each
 * act is one transaction and leaves an event.
 */
@ProviderType
public interface Disposals {
    /** Lists all files whose time is over and which stand on no other list; refused when there are none. */
    Disposal propose();

    /** Takes a file off the list of a proposal, or of what was approved and not yet begun. */
    Disposal keep(DisposalId id, int version, CaseId file, String reason);

    /** By somebody else than who proposed it. */
    Disposal approve(DisposalId id, int version);

    Disposal authorised(DisposalId id, int version, Authorisation authorisation);

    /** Gives up before anything was removed; {@code reason} 1 to 1000 characters. */
    Disposal withdraw(DisposalId id, int version, String reason);

    /**
     * Removes files for good, one transaction each, as many as fit into some seconds; to be called again while the answer
     * is {@link DisposalState#RUNNING}. What changed since it was proposed is kept and says so.
     */
    Disposal dispose(DisposalId id, int version);

    Optional<Disposal> find(DisposalId id);

    /** Newest first, at most 200. */
    List<Disposal> all();

    /** By number; empty page when the disposal is not there. */
    Page<DisposedFile> files(DisposalId id, Paging paging);

    /** What became of the file with this number; empty when it never was on a list. */
    List<DisposedFile> ofNumber(String number);

    /** Prints the certificate as PDF/A; refused until the disposal is done. */
    void certificate(DisposalId id, Locale language, OutputStream to) throws IOException;
}
