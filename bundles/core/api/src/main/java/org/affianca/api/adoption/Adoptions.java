package org.affianca.api.adoption;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/** Seals and opens the links between identities; for the officers who have the role, and nobody else. */
@ProviderType
public interface Adoptions {
    /** Seals a link between two records that the actor sees; from then on nothing brings them together. */
    AdoptionLinkId link(AdoptionLinkData data);

    /** Asks the other officers to open the link of a person, whether or not there is one. */
    AdoptionOpening ask(AdoptionAsking asking);

    /** Another officer than the one who asked says yes or no. */
    AdoptionOpening answer(AdoptionOpeningId id, int version, AdoptionAnswer answer);

    /** Shows what was confirmed to the one who asked, once. */
    OtherIdentity show(AdoptionOpeningId id, int version);

    Optional<AdoptionOpening> find(AdoptionOpeningId id);

    /** Newest first. */
    Page<AdoptionOpening> openings(Paging paging);
}
