package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.document.DocumentScan;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a document looked into by every scanner there is, before it is kept. */
final class Scanning {
    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final List<DocumentScan> scans;
    private final boolean required;

    Scanning(List<DocumentScan> scans, boolean required) {
        this.scans = scans;
        this.required = required;
    }

    void mustBeClean(Spool spool) throws IOException {
        if (required && scans.isEmpty()) {
            throw new Refused(Because.of("scan-not-there"));
        }
        for (DocumentScan scan : scans) {
            Optional<String> finding = finding(scan, spool);
            if (finding.isPresent()) {
                LOG.warn("a document was kept out, the scanner found {}", finding.get());
                throw new Invalid(Flaw.at("", "document-infected", "finding", finding.get()));
            }
        }
    }

    private static Optional<String> finding(DocumentScan scan, Spool spool) throws IOException {
        try (InputStream bytes = spool.open()) {
            return scan.findingIn(bytes);
        } catch (IOException unasked) {
            LOG.error("the scanner of documents cannot be asked, documents are kept out", unasked);
            throw new Refused(Because.of("scan-not-there"));
        }
    }
}
