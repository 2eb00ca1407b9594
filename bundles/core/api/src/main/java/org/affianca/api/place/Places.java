package org.affianca.api.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads places: what there is, what is free, and who has what. Who stays where is told to those who see the work alone;
 * in a secret facility to its team.
 */
@ProviderType
public interface Places {
    /** By name. */
    List<Section> sections(FacilityId id);

    Optional<Section> section(SectionId id);

    /** By section and label, also those that are no longer used. */
    List<Place> places(FacilityId id);

    Optional<Place> place(PlaceId id);

    /** By the name of the facility. */
    Page<FreeSection> free(FreeAsked asked, Paging paging);

    /** Both days included, at most 92 of them. */
    Occupancy occupancy(FacilityId id, LocalDate from, LocalDate until);
}
