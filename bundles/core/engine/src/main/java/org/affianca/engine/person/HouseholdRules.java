package org.affianca.engine.person;

import java.util.List;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.time.Period;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of a household before it is kept. */
final class HouseholdRules {
    private static final int MOST = 40;

    private HouseholdRules() {}

    /** @param known the members the actor sees */
    static Flaws of(HouseholdData data, Codes codes, Set<PersonId> known) {
        Flaws flaws = new Flaws(codes);
        flaws.plausible("/from", data.validity().from());
        data.validity().until().ifPresent(day -> flaws.plausible("/until", day));
        flaws.when(data.members().isEmpty(), "/members", "required");
        flaws.when(data.members().size() > MOST, "/members", "too-many");
        for (int i = 0; i < Math.min(data.members().size(), MOST); i++) {
            member(flaws, "/members/" + i, data, i, known);
        }
        return flaws;
    }

    private static void member(Flaws flaws, String at, HouseholdData data, int place, Set<PersonId> known) {
        HouseholdMember member = data.members().get(place);
        flaws.when(!known.contains(member.person()), at + "/person", "unknown-person");
        flaws.code(at + "/relationship", "relationship", member.relationship());
        flaws.when(!within(member.membership(), data.validity()), at + "/from", "outside-the-household");
        List<HouseholdMember> before = data.members().subList(0, place);
        boolean again = before.stream()
                .filter(other -> other.person().equals(member.person()))
                .anyMatch(other -> overlap(other.membership(), member.membership()));
        flaws.when(again, at + "/person", "member-twice");
    }

    private static boolean within(Period inner, Period outer) {
        boolean ends = outer.until().isEmpty()
                || inner.until().map(end -> !end.isAfter(outer.until().get())).orElse(true);
        return outer.covers(inner.from()) && ends;
    }

    private static boolean overlap(Period one, Period other) {
        return one.covers(other.from()) || other.covers(one.from());
    }
}
