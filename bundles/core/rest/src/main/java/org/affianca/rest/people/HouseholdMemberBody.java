package org.affianca.rest.people;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.person.HouseholdMember;
import org.affianca.rest.answer.Periods;

/** A member of a household, from which day until when. */
public record HouseholdMemberBody(
        PersonId person, String label, String relationship, LocalDate from, Optional<LocalDate> until) {
    static HouseholdMemberBody of(HouseholdMember member) {
        return new HouseholdMemberBody(
                member.person(),
                member.label(),
                member.relationship(),
                member.membership().from(),
                member.membership().until());
    }

    HouseholdMember toMember(String pointer) {
        return new HouseholdMember(person, "", relationship, Periods.of(from, until, pointer + "/until"));
    }
}
