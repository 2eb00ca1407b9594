package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.person.HouseholdVersion;
import org.affianca.api.person.Households;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One household: who joins, who leaves, how it was before. */
@Component
public final class HouseholdBook implements Households {
    private final Ground ground;
    private final HouseholdKeeping households;
    private final HouseholdPast past;
    private final Forming forming;

    @Activate
    public HouseholdBook(@Reference Ground ground) {
        this.ground = ground;
        this.households = new HouseholdKeeping(ground.mappers());
        this.past = new HouseholdPast(ground.mappers());
        this.forming = new Forming(ground);
    }

    @Override
    public Optional<Household> find(HouseholdId id) {
        return ground.within(() -> {
            Optional<Household> found = households.seen(ground.viewer(), id);
            found.ifPresent(household -> ground.looks().seen("household", id.value()));
            return found;
        });
    }

    @Override
    public Household join(HouseholdId id, int version, HouseholdMember member) {
        return ground.within(() -> {
            HouseholdData data = seen(id).data();
            List<HouseholdMember> together = new ArrayList<>(data.members());
            together.add(member);
            return forming.change(id, version, new HouseholdData(data.kind(), data.validity(), together));
        });
    }

    @Override
    public Household leave(HouseholdId id, int version, PersonId person, LocalDate last) {
        return ground.within(() -> {
            HouseholdData data = seen(id).data();
            boolean there = data.members().stream().anyMatch(member -> isThere(member, person, last));
            if (!there) {
                throw new Invalid(Flaw.at("/last", "not-a-member-then"));
            }
            List<HouseholdMember> together = data.members().stream()
                    .map(member -> isThere(member, person, last) ? ended(member, last) : member)
                    .toList();
            return forming.change(id, version, new HouseholdData(data.kind(), data.validity(), together));
        });
    }

    @Override
    public Page<HouseholdVersion> versions(HouseholdId id, Paging paging) {
        return ground.within(() -> {
            if (households.seen(ground.viewer(), id).isEmpty()) {
                return new Page<>(List.of(), Optional.empty());
            }
            ground.looks().seen("household-versions", id.value());
            return past.versions(ground.viewer(), id, paging);
        });
    }

    private Household seen(HouseholdId id) {
        return households.seen(ground.viewer(), id).orElseThrow(() -> new Missing("household"));
    }

    private static boolean isThere(HouseholdMember member, PersonId person, LocalDate day) {
        return member.person().equals(person) && member.membership().covers(day);
    }

    private static HouseholdMember ended(HouseholdMember member, LocalDate last) {
        Period until = Period.of(member.membership().from(), last);
        return new HouseholdMember(member.person(), member.label(), member.relationship(), until);
    }
}
