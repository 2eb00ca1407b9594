package org.affianca.engine.person;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.event.EventLog;
import org.affianca.api.person.Entries;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonEntries;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Ids;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.dictionary.Dictionary;
import org.affianca.engine.duplicate.Suspecting;

/** Writes the dated entries of a person; the view of today follows. */
final class Dating {
    private final HouseTransactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Sight sight;
    private final Codes codes;
    private final EventLog events;
    private final PersonKeeping persons;
    private final EntryKeeping entries;
    private final Dictionary dictionary;
    private final Suspecting suspecting;

    Dating(
            Mappers mappers,
            HouseTransactions transactions,
            Ids ids,
            Clock clock,
            Sight sight,
            Codes codes,
            EventLog events) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.sight = sight;
        this.codes = codes;
        this.events = events;
        this.persons = new PersonKeeping(mappers);
        this.entries = new EntryKeeping(mappers);
        this.dictionary = new Dictionary(mappers);
        this.suspecting = new Suspecting(mappers, clock);
    }

    PersonEntries write(PersonId id, int version, Entries sent) {
        Actor actor = sight.need("writing in the register", DESK, WORKER, COORDINATOR);
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Person before = persons.seen(viewer, id).orElseThrow(() -> new Missing("person"));
            if (before.version() != version) {
                throw persons.changed(actor.organisation(), id).stale();
            }
            Entries kept = entries.seen(viewer, id);
            PersonData data = checked(viewer, before, kept, sent);
            entries.replace(viewer, id, version, kept, sent);
            learn(actor, sent);
            if (!persons.update(actor.organisation(), before, data, clock.instant(), actor.id())) {
                throw persons.changed(actor.organisation(), id).stale();
            }
            if (!entries.seen(viewer, id).equals(sent)) {
                throw new Invalid(Flaw.at("/addresses", "would-lose-sight-of-place"));
            }
            suspecting.written(actor.organisation(), id);
            events.happened(new EntriesWritten(id));
            return new PersonEntries(id, version + 1, sent);
        });
    }

    private void learn(Actor actor, Entries sent) {
        Set<String> words = new HashSet<>();
        sent.names().forEach(name -> words.addAll(Names.words(name.surname(), name.name())));
        dictionary.learn(actor.organisation(), words, ids);
    }

    private PersonData checked(Viewer viewer, Person before, Entries kept, Entries sent) {
        Today today = new Today(viewer.today());
        Flaws flaws = EntryRules.of(sent, before.data(), codes, today);
        boolean secret = entries.residenceIsSecret(viewer.organisation(), before.id(), viewer.today());
        boolean unseen = secret && kept.addresses().stream().noneMatch(a -> a.secret() && today.isRegistered(a));
        boolean another = sent.addresses().stream().anyMatch(today::isRegistered);
        flaws.when(unseen && another, "/addresses", "residence-is-protected");
        flaws.orThrow();
        return today.seenIn(sent, before.data());
    }
}
