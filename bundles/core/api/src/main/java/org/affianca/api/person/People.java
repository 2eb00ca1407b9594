package org.affianca.api.person;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads persons; what the actor may not see is absent. Every find is written to the access log. */
@ProviderType
public interface People {
    /** The person; of one that was merged into another, that other. */
    Optional<Person> find(PersonId id);

    /**
     * Persons by surname and name (either order, accents, apostrophes and case ignored, each word a prefix), by fiscal
     * code or its beginning, by case number, or by birth date ({@code 3/9/2017}, {@code 2017-09-03}, {@code 3 set 2017}),
     * alone or with words. First who is written so, then who sounds so, then who is a slip of the keyboard away; each by
     * surname, name, id.
     */
    Page<PersonSummary> search(String text, Paging paging);

    /** Who may already be this person, best first, at most 10, each with the reasons. */
    List<Likeness> like(PersonData data);

    /** The same for many at once, in their order, and with no more effort of the database than for one; 1 to 100. */
    List<List<Likeness>> likeEach(List<PersonData> all);

    /** The households a person belongs or belonged to. */
    List<Household> households(PersonId id);
}
