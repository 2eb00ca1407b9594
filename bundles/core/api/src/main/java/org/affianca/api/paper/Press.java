package org.affianca.api.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Prints papers. Whoever prints has checked before who may read what stands in them. */
@ProviderType
public interface Press {
    /** Writes the whole file; the stream stays open. */
    void print(Paper paper, PaperFormat format, OutputStream to) throws IOException;
}
