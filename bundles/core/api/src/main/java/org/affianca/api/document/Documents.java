package org.affianca.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Attaches documents to cases and gives them back. At most 20 MiB each; type sniffed, never believed. */
@ProviderType
public interface Documents {
    /**
     * @param folder code of list {@code folder}: court, incoming, outgoing, diary, economic, health, agreements, other
     * @throws org.affianca.api.problem.Invalid when too large, empty, or of a type that is not accepted
     */
    Document attach(CaseId id, Optional<WorkId> work, String name, String folder, Secrecy secrecy, InputStream bytes)
            throws IOException;

    List<Document> ofCase(CaseId id);

    Optional<Document> find(DocumentId id);

    /** Writes the bytes; a read of the document is logged. */
    void copy(DocumentId id, OutputStream to) throws IOException;
}
