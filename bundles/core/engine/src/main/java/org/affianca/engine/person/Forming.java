package org.affianca.engine.person;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
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
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;

/** Forms a household, and changes it; what it was before stays in its rows. */
final class Forming {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final HouseholdKeeping households;
    private final PersonLabels labels;

    Forming(Mappers mappers, HouseTransactions transactions, Ids ids, Clock clock, Sight sight, Codes codes) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.households = new HouseholdKeeping(mappers);
        this.labels = new PersonLabels(mappers);
    }

    Household form(HouseholdData data) {
        Actor actor = sight.need("forming households", DESK, WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            check(viewer, data);
            HouseholdId id = new HouseholdId(ids.next());
            households.insert(actor.organisation(), id, data, clock.instant(), actor.id());
            return households.seen(viewer, id).orElseThrow();
        });
    }

    Household change(HouseholdId id, int version, HouseholdData data) {
        Actor actor = sight.need("changing households", DESK, WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Household before = households.seen(viewer, id).orElseThrow(() -> new Missing("household"));
            boolean stale = before.version() != version;
            if (!stale) {
                check(viewer, data);
                stale = !households.update(actor.organisation(), before, data, clock.instant(), actor.id());
            }
            if (stale) {
                throw households.changed(actor.organisation(), id).stale();
            }
            return households.seen(viewer, id).orElseThrow(() -> new Missing("household"));
        });
    }

    private void check(Viewer viewer, HouseholdData data) {
        Set<PersonId> known = labels.of(viewer, people(data.members())).keySet();
        HouseholdRules.of(data, codes, known).orThrow();
    }

    private static Set<PersonId> people(List<HouseholdMember> members) {
        Set<PersonId> people = new HashSet<>();
        members.forEach(member -> people.add(member.person()));
        return people;
    }
}
