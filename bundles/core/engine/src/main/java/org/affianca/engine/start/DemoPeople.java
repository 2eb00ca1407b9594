package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdKind;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonRegister;
import org.affianca.api.time.Period;

/** Registers the people of the town and puts some of them together in households. */
final class DemoPeople {
    private static final int LIVE_TOGETHER_EVERY = 4;

    private final WorkDays days = new WorkDays(new Random(3));
    private final PersonRegister register;
    private final LocalDate today;

    DemoPeople(PersonRegister register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    /** By place among the invented; fills as the story is played. */
    SortedMap<Integer, PersonId> arrive(Story story, List<PersonData> invented, List<Actor> workers) {
        SortedMap<Integer, PersonId> people = new TreeMap<>();
        for (int i = 0; i < invented.size(); i++) {
            int place = i;
            story.add(
                    days.on(today.minusDays(420 + i % 30)),
                    workers.get(i % workers.size()),
                    () -> people.put(
                            place, register.register(invented.get(place)).id()));
        }
        return people;
    }

    void settle(Story story, List<PersonId> people, Actor worker) {
        // From the second of each four on: the protected ones, who are firsts, live by themselves.
        for (int i = 1; i + LIVE_TOGETHER_EVERY - 1 <= people.size(); i += LIVE_TOGETHER_EVERY) {
            List<PersonId> home = people.subList(i, i + 2 + i / LIVE_TOGETHER_EVERY % 2);
            story.add(days.on(today.minusDays(410)), worker, () -> register.form(household(home)));
        }
    }

    private HouseholdData household(List<PersonId> people) {
        Period since = Period.from(today.minusYears(3));
        List<HouseholdMember> members = new ArrayList<>();
        for (PersonId person : people) {
            // Holder, spouse, child: the first three codes of the registry's list.
            members.add(new HouseholdMember(person, "", String.valueOf(members.size() + 1), since));
        }
        return new HouseholdData(HouseholdKind.REGISTRY, since, members);
    }
}
