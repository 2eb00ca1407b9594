package org.affianca.engine.intake;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
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
import org.affianca.api.event.EventLog;
import org.affianca.api.intake.Contact;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.time.Period;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.UnitReach;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of contacts at the desk. */
@Component
public final class ContactBook implements ContactDesk {
    /** The place in the list: moment and id of the last contact seen. */
    record After(Instant at, long id) {}

    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final AccessLog log;
    private final Codes codes;
    private final EventLog events;
    private final ContactMapper sql;
    private final ContactKeeping contacts;
    private final PersonLabels people;
    private final UnitReach units;
    private final FollowingUp followingUp;
    private final UnmetDemands unmet;

    @Activate
    public ContactBook(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference AccessLog log,
            @Reference Codes codes,
            @Reference EventLog events) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.log = log;
        this.codes = codes;
        this.events = events;
        this.sql = mappers.of(ContactMapper.class);
        this.contacts = new ContactKeeping(mappers);
        this.people = new PersonLabels(mappers);
        this.units = new UnitReach(mappers);
        this.followingUp = new FollowingUp(mappers, transactions, clock, sight, log, events);
        this.unmet = new UnmetDemands(mappers, transactions, clock, sight, log);
    }

    @Override
    public Contact record(ContactData data) {
        Actor actor = sight.need("recording contacts", DESK, WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            check(viewer, data, Optional.empty());
            ContactId id = new ContactId(ids.next());
            contacts.insert(actor.organisation(), id, data, clock.instant(), actor.id());
            events.happened(new ContactEvents.ContactTaken(id, data.unit(), data.outcome()));
            return contacts.seen(viewer, id).orElseThrow();
        });
    }

    @Override
    public Contact correct(ContactId id, int version, ContactData data) {
        Actor actor = sight.need("correcting contacts", DESK, WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Contact before = contacts.seen(viewer, id).orElseThrow(() -> new Missing("contact"));
            boolean stale = before.version() != version;
            if (!stale) {
                check(viewer, data, before.data().person());
                stale = !contacts.update(actor.organisation(), id, version, data, clock.instant(), actor.id());
            }
            if (stale) {
                throw sql.changed(actor.organisation(), id).stale();
            }
            events.happened(new ContactEvents.ContactCorrected(id));
            return contacts.seen(viewer, id).orElseThrow();
        });
    }

    @Override
    public Contact followedUp(ContactId id, int version, LocalDate on) {
        return followingUp.done(id, version, on);
    }

    @Override
    public void ledTo(ContactId id, CaseId caseId) {
        transactions.run(() -> {
            Viewer viewer = sight.viewer();
            Contact contact = contacts.seen(viewer, id).orElseThrow(() -> new Missing("contact"));
            sight.mustWrite(caseId);
            boolean another = contact.data()
                    .person()
                    .map(person -> sql.about(viewer.organisation(), caseId, person) == 0)
                    .orElse(false);
            if (another) {
                throw new Invalid(Flaw.at("/contact", "case-of-another"));
            }
            sql.link(viewer.organisation(), id, caseId);
            events.happened(new ContactRecorded(caseId, id));
        });
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return transactions.within(() -> {
            Optional<Contact> found = contacts.seen(sight.viewer(), id);
            found.ifPresent(contact -> log.seen("contact", contact.id().value()));
            return found;
        });
    }

    @Override
    public Page<Contact> recent(Optional<PersonId> person, Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(Instant.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Page<ContactRow> rows = Cursor.page(
                    sql.recent(viewer, person.orElse(null), after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.takenAt(), row.id().value()),
                    row -> row);
            List<Contact> items = contacts.whole(viewer, rows.items());
            log.searched("contact", items.size());
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
        ContactRules.of(data, codes, personSeen, units.of(viewer, data.unit())).orThrow();
    }
}
