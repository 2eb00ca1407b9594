package org.affianca.engine.casefile;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Viewer;

/**
 * What must be finished before a case may be closed, as one room of the engine knows it. A room that keeps such matters
 * offers this as a service; closing asks all of them.
 */
public interface OpenMatters {
    /** A reason for each matter the viewer may know of, and one for how many there are besides. */
    List<Because> of(Viewer viewer, CaseId id);
}
