package org.affianca.engine.casefile;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseOpening;
import org.affianca.api.event.EventLog;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.problem.Refused;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;
import org.affianca.engine.wall.Walls;

/** Opens a case; the one who opens it is its manager. */
final class Opening {
    private static final int MOST_MEMBERS = 40;

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final ContactDesk contacts;
    private final CaseMapper sql;
    private final TeamMapper team;
    private final CaseKeeping cases;
    private final Numbering numbering;
    private final PersonLabels people;
    private final UnitReach units;
    private final OpenAlready openAlready;
    private final Episodes episodes;
    private final Belonging belonging;
    private final Walls walls;

    Opening(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events,
            ContactDesk contacts) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.contacts = contacts;
        this.sql = mappers.of(CaseMapper.class);
        this.team = mappers.of(TeamMapper.class);
        this.cases = new CaseKeeping(mappers, sight);
        this.numbering = new Numbering(mappers);
        this.people = new PersonLabels(mappers);
        this.units = new UnitReach(mappers);
        this.openAlready = new OpenAlready(mappers);
        this.episodes = new Episodes(mappers);
        this.belonging = new Belonging(mappers);
        this.walls = new Walls(mappers);
    }

    CaseFile open(CaseOpening opening) {
        Actor actor = sight.need("opening cases", WORKER, COORDINATOR);
        CaseId id = new CaseId(ids.next());
        return OpenAlready.guarded(() -> transactions.within(() -> write(actor, id, opening)));
    }

    private CaseFile write(Actor actor, CaseId id, CaseOpening opening) {
        Viewer viewer = sight.viewer();
        check(viewer, opening);
        PersonId holder = opening.members().get(0);
        CaseKind kind = opening.kind().orElse(CaseKind.PERSON);
        Held held = Held.of(kind, holder, opening.household());
        openAlready.of(viewer, held).ifPresent(reason -> {
            throw new Refused(reason);
        });
        OrganisationId organisation = actor.organisation();
        LocalDate today = viewer.today();
        String number = numbering.next(organisation, today.getYear());
        sql.insert(organisation, id, number, kind, held, opening, holder, today, clock.instant(), actor.id());
        episodes.begin(viewer, id, today, opening.reason());
        members(organisation, id, opening.members(), today);
        team.insert(organisation, ids.next(), id, actor.id(), "manager", Period.from(today));
        walls.follow(viewer, id);
        events.happened(new CaseEvents.CaseOpened(id, number));
        opening.contact().ifPresent(contact -> contacts.ledTo(contact, id));
        return cases.written(viewer, id);
    }

    private void members(OrganisationId organisation, CaseId id, List<PersonId> members, LocalDate from) {
        for (int place = 0; place < members.size(); place++) {
            sql.insertMember(organisation, id, members.get(place), place, place == 0 ? "holder" : "member", from);
        }
    }

    private void check(Viewer viewer, CaseOpening opening) {
        Flaws flaws = new Flaws(codes);
        List<PersonId> members = opening.members();
        flaws.when(members.isEmpty(), "/members", "required");
        flaws.when(members.size() > MOST_MEMBERS, "/members", "too-many");
        List<PersonId> some = members.subList(0, Math.min(members.size(), MOST_MEMBERS));
        Set<PersonId> seen = people.of(viewer, some).keySet();
        Set<PersonId> before = new HashSet<>();
        for (int i = 0; i < some.size(); i++) {
            flaws.when(!seen.contains(some.get(i)), "/members/" + i, "unknown-person");
            flaws.when(!before.add(some.get(i)), "/members/" + i, "person-twice");
        }
        kind(flaws, viewer, opening);
        flaws.when(!units.of(viewer, opening.unit()), "/unit", "unknown-unit");
        flaws.prose("/reason", opening.reason(), 2000);
        opening.contact()
                .ifPresent(contact -> flaws.when(sql.contactSeen(viewer, contact) == 0, "/contact", "unknown-contact"));
        flaws.orThrow();
    }

    private void kind(Flaws flaws, Viewer viewer, CaseOpening opening) {
        CaseKind kind = opening.kind().orElse(CaseKind.PERSON);
        if (kind == CaseKind.GROUP) {
            flaws.line("/name", opening.name(), 200);
        } else {
            flaws.when(!opening.name().isEmpty(), "/name", "not-asked-here");
        }
        if (kind != CaseKind.HOUSEHOLD) {
            flaws.when(opening.household().isPresent(), "/household", "not-asked-here");
            return;
        }
        flaws.when(opening.household().isEmpty(), "/household", "required");
        opening.household().ifPresent(household -> {
            boolean known = belonging.ofHousehold(viewer, household).stream().anyMatch(opening.members()::contains);
            flaws.when(!known, "/household", "unknown-household");
        });
    }
}
