package org.affianca.api.writing;

import java.util.List;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.register.Register;
import org.osgi.annotation.versioning.ProviderType;

/** The register of writings, by title; what a version was counted from stays as it was. */
@ProviderType
public interface Writings extends Register<Writing> {
    /** The unmet demand a version rests on, as it was counted when the version was written. */
    List<UnmetCount> figures(long id, int version);

    /** The actor has read the last version. */
    void read(long id);

    /** Newest first, at most 500. */
    List<WritingReader> readers(long id);
}
