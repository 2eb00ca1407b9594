package org.affianca.api.undertaking;

import java.util.List;
import org.affianca.api.register.Register;
import org.osgi.annotation.versioning.ProviderType;

/** The register of undertakings, by title, and the readings of their gauges. */
@ProviderType
public interface Undertakings extends Register<Undertaking> {
    /** @throws org.affianca.api.problem.Missing when the undertaking is not seen */
    ReadingTaken read(long id, Reading reading);

    /** Newest first, at most 200. */
    List<ReadingTaken> readings(long id);

    List<Gauged> progress(long id);
}
