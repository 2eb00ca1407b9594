package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;

/** Where the bytes of documents lie. */
interface Store {
    /** The word in the column {@code store}. */
    enum Place {
        DATABASE,
        DISK
    }

    /** Within the running transaction; what a transaction that fails has written is forgotten. */
    void write(OrganisationId organisation, DocumentId id, InputStream bytes) throws IOException;

    void copy(OrganisationId organisation, DocumentId id, OutputStream to) throws IOException;

    /** Removes what a failed transaction left, if anything. */
    void forget(OrganisationId organisation, DocumentId id) throws IOException;
}
