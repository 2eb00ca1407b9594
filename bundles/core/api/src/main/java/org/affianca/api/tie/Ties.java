package org.affianca.api.tie;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.TieId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Ties between persons. One is seen by who sees both persons and, beyond ordinary secrecy, is in the team of an open
 * case of the person looked at, or wrote it.
 */
@ProviderType
public interface Ties {
    Optional<Tie> find(TieId id);

    /** The ties of a person that were not withdrawn, the latest written first. */
    Page<Tie> of(PersonId person, Paging paging);

    /** All versions of a tie, newest first. */
    List<Tie> versions(TieId id);

    Tie tie(TieData data);

    /**
     * Puts right what is known of a tie; the version before stays in the history.
     *
     * @throws org.affianca.api.problem.Stale when {@code version} is not the stored one
     */
    Tie correct(TieId id, int version, TieData data);

    /** Withdraws a wrong entry; it is no longer listed and stays in the history. */
    void withdraw(TieId id, int version, String because);
}
