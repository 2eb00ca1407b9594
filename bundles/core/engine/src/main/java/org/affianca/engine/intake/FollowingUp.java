package org.affianca.engine.intake;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.ContactId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Actor;
import org.affianca.api.intake.Contact;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;

/** Comes back to contacts that had a day for it. */
final class FollowingUp {
    /** The place in the list: day and id of the last contact seen. */
    record After(LocalDate day, long id) {}

    private final Ground ground;
    private final ContactMapper sql;
    private final ContactKeeping contacts;

    FollowingUp(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(ContactMapper.class);
        this.contacts = new ContactKeeping(ground.mappers());
    }

    Contact done(ContactId id, int version, LocalDate on) {
        Actor actor = ground.sight().need("following contacts up", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Contact before = contacts.seen(viewer, id).orElseThrow(() -> new Missing("contact"));
            if (on.isAfter(viewer.today())) {
                throw new Invalid(Flaw.at("/on", "in-the-future"));
            }
            if (on.isBefore(LocalDate.ofInstant(before.at(), ground.clock().getZone()))) {
                throw new Invalid(Flaw.at("/on", "before-the-contact"));
            }
            if (sql.followUp(
                            actor.organisation(),
                            id,
                            version,
                            on,
                            ground.clock().instant(),
                            actor.id())
                    == 0) {
                throw sql.changed(actor.organisation(), id).stale();
            }
            sql.keepVersion(actor.organisation(), id);
            ground.events().happened(new ContactEvents.ContactFollowedUp(id));
            return contacts.seen(viewer, id).orElseThrow();
        });
    }

    Page<Contact> waiting(LocalDate until, Paging paging) {
        After after = Cursor.read(paging, 2, key -> new After(LocalDate.parse(key.get(0)), Long.parseLong(key.get(1))))
                .orElse(null);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Page<ContactRow> rows = Cursor.page(
                    sql.toFollowUp(viewer, until, after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.followUpOn().orElseThrow(), row.id().value()),
                    row -> row);
            List<Contact> items = contacts.whole(viewer, rows.items());
            ground.looks().searched("contact", items.size());
            return new Page<>(items, rows.next());
        });
    }
}
