package org.affianca.engine.intake;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of contacts at the desk. */
@Component
public final class ContactBook implements ContactDesk {
    /** The place in the list: moment and id of the last contact seen. */
    record After(Instant at, long id) {}

    private final Ground ground;
    private final ContactMapper sql;
    private final ContactKeeping contacts;
    private final PersonLabels people;
    private final UnitReach units;
    private final FollowingUp followingUp;
    private final UnmetDemands unmet;

    @Activate
    public ContactBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ContactMapper.class);
        this.contacts = new ContactKeeping(ground.mappers());
        this.people = new PersonLabels(ground.mappers());
        this.units = new UnitReach(ground.mappers());
        this.followingUp = new FollowingUp(ground);
        this.unmet = new UnmetDemands(ground);
    }

    @Override
    public Contact record(ContactData data) {
        Actor actor = ground.sight().need("recording contacts", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            check(viewer, data, Optional.empty());
            ContactId id = new ContactId(ground.ids().next());
            contacts.insert(actor.organisation(), id, data, ground.clock().instant(), actor.id());
            ground.events().happened(new ContactEvents.ContactTaken(id, data.unit(), data.outcome()));
            return contacts.seen(viewer, id).orElseThrow();
        });
    }

    @Override
    public Contact correct(ContactId id, int version, ContactData data) {
        Actor actor = ground.sight().need("correcting contacts", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Contact before = contacts.seen(viewer, id).orElseThrow(() -> new Missing("contact"));
            boolean stale = before.version() != version;
            if (!stale) {
                check(viewer, data, before.data().person());
                stale = !contacts.update(
                        actor.organisation(), id, version, data, ground.clock().instant(), actor.id());
            }
            if (stale) {
                throw sql.changed(actor.organisation(), id).stale();
            }
            ground.events().happened(new ContactEvents.ContactCorrected(id));
            return contacts.seen(viewer, id).orElseThrow();
        });
    }

    @Override
    public Contact followedUp(ContactId id, int version, LocalDate on) {
        return followingUp.done(id, version, on);
    }

    @Override
    public void ledTo(ContactId id, CaseId caseId) {
        ground.transactions().run(() -> {
            Viewer viewer = ground.viewer();
            Contact contact = contacts.seen(viewer, id).orElseThrow(() -> new Missing("contact"));
            ground.sight().mustWrite(caseId);
            boolean another = contact.data()
                    .person()
                    .map(person -> sql.about(viewer.organisation(), caseId, person) == 0)
                    .orElse(false);
            if (another) {
                throw new Invalid(Flaw.at("/contact", "case-of-another"));
            }
            sql.link(viewer.organisation(), id, caseId);
            ground.events().happened(new ContactRecorded(caseId, id));
        });
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return ground.within(() -> {
            Optional<Contact> found = contacts.seen(ground.viewer(), id);
            found.ifPresent(
                    contact -> ground.looks().seen("contact", contact.id().value()));
            return found;
        });
    }

    @Override
    public Page<Contact> recent(Optional<PersonId> person, Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(Instant.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Page<ContactRow> rows = Cursor.page(
                    sql.recent(viewer, person.orElse(null), after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.takenAt(), row.id().value()),
                    row -> row);
            List<Contact> items = contacts.whole(viewer, rows.items());
            ground.looks().searched("contact", items.size());
            return new Page<>(items, rows.next());
        });
    }

    @Override
    public Page<Contact> toFollowUp(LocalDate until, Paging paging) {
        return followingUp.waiting(until, paging);
    }

    @Override
    public List<UnmetCount> unmet(Period period, Optional<UnitId> unit) {
        return unmet.count(period, unit);
    }

    /** @param before the person of the contact so far, who may be out of sight by now and still stay */
    private void check(Viewer viewer, ContactData data, Optional<PersonId> before) {
        boolean personSeen = data.person().isEmpty()
                || data.person().equals(before)
                || !people.of(viewer, List.of(data.person().get())).isEmpty();
        ContactRules.of(data, ground.codes(), personSeen, units.of(viewer, data.unit()))
                .orThrow();
    }
}
