package org.affianca.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks into a document before it is kept, such as for viruses. Each one that is registered is asked, and one that finds
 * something or cannot answer keeps the document out.
 */
@ConsumerType
@FunctionalInterface
public interface DocumentScan {
    /**
     * @return the name of what was found, empty when the document is clean
     * @throws IOException when the scanner cannot be asked
     */
    Optional<String> findingIn(InputStream bytes) throws IOException;
}
