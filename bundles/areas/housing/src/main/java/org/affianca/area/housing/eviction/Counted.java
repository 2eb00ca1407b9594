package org.affianca.area.housing.eviction;

import java.util.List;
import org.affianca.api.problem.Flaw;

/** Whether the children, the old and the disabled of a household are not more than it has people. */
final class Counted {
    private Counted() {}

    static List<Flaw> flaws(int people, int minors, int elderly, int disabled) {
        // Nobody is both a child and old; a disability goes with any age.
        boolean possible = minors + elderly <= people && disabled <= people;
        return possible
                ? List.of()
                : List.of(Flaw.at("/details/occupants", "more-than-the-household", "people", people));
    }
}
