package org.affianca.api.register;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;

/**
 * A register of the office. Who works in the house reads it; coordinators write for the units they coordinate, whoever
 * began or leads an entry keeps it. An entry the actor may not see is absent.
 */
public interface Register<D> {
    /**
     * @throws org.affianca.api.problem.Invalid with all flaws
     * @throws org.affianca.api.problem.Forbidden for whoever does not write this register
     */
    Kept<D> add(D data);

    /** Writes the next version; the one before stays readable. @throws org.affianca.api.problem.Stale when it is not the last */
    Kept<D> change(long id, int version, D data);

    Optional<Kept<D>> find(long id);

    /** The entry as one of its versions had it. */
    Optional<Kept<D>> find(long id, int version);

    /** The versions of an entry, the last one first; at most 500. */
    List<PastVersion> versions(long id);

    Page<Kept<D>> list(Asked asked, Paging paging);
}
