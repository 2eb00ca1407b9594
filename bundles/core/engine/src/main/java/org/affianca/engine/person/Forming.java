package org.affianca.engine.person;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.person.Household;
import org.affianca.api.person.HouseholdData;
import org.affianca.api.person.HouseholdMember;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;

/** Forms a household, and changes it; what it was before stays in its rows. */
final class Forming {
    private final Ground ground;
    private final HouseholdKeeping households;
    private final PersonLabels labels;

    Forming(Ground ground) {
        this.ground = ground;
        this.households = new HouseholdKeeping(ground.mappers());
        this.labels = new PersonLabels(ground.mappers());
    }

    Household form(HouseholdData data) {
        Actor actor = ground.sight().need("forming households", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            check(viewer, data);
            HouseholdId id = new HouseholdId(ground.ids().next());
            households.insert(actor.organisation(), id, data, ground.clock().instant(), actor.id());
            ground.events().happened(new RegisterEvents.HouseholdFormed(id));
            return households.seen(viewer, id).orElseThrow();
        });
    }

    Household change(HouseholdId id, int version, HouseholdData data) {
        Actor actor = ground.sight().need("changing households", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Household before = households.seen(viewer, id).orElseThrow(() -> new Missing("household"));
            boolean stale = before.version() != version;
            if (!stale) {
                check(viewer, data);
                stale = !households.update(
                        actor.organisation(), before, data, ground.clock().instant(), actor.id());
            }
            if (stale) {
                throw households.changed(actor.organisation(), id).stale();
            }
            ground.events().happened(new RegisterEvents.HouseholdChanged(id, version + 1));
            return households.seen(viewer, id).orElseThrow(() -> new Missing("household"));
        });
    }

    private void check(Viewer viewer, HouseholdData data) {
        Set<PersonId> known = labels.of(viewer, people(data.members())).keySet();
        HouseholdRules.of(data, ground.codes(), known).orThrow();
        ground.sight().mustWrite(people(data.members()).toArray(PersonId[]::new));
    }

    private static Set<PersonId> people(List<HouseholdMember> members) {
        Set<PersonId> people = new HashSet<>();
        members.forEach(member -> people.add(member.person()));
        return people;
    }
}
