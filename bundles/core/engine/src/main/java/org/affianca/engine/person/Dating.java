package org.affianca.engine.person;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.util.HashSet;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.person.Entries;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonEntries;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.dictionary.Dictionary;
import org.affianca.engine.duplicate.Suspecting;
import org.affianca.engine.ground.Ground;

/** Writes the dated entries of a person; the view of today follows. */
final class Dating {
    private final Ground ground;
    private final PersonKeeping persons;
    private final EntryKeeping entries;
    private final Dictionary dictionary;
    private final Suspecting suspecting;

    Dating(Ground ground) {
        this.ground = ground;
        this.persons = new PersonKeeping(ground.mappers());
        this.entries = new EntryKeeping(ground);
        this.dictionary = new Dictionary(ground.mappers());
        this.suspecting = new Suspecting(ground);
    }

    PersonEntries write(PersonId id, int version, Entries sent) {
        Actor actor = ground.sight().need("writing in the register", DESK, WORKER, COORDINATOR);
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Person before = persons.seen(viewer, id).orElseThrow(() -> new Missing("person"));
            ground.sight().mustWrite(id);
            if (before.version() != version) {
                throw persons.changed(actor.organisation(), id).stale();
            }
            Entries kept = entries.seen(viewer, id);
            PersonData data = checked(viewer, before, kept, sent);
            entries.replace(viewer, id, version, kept, sent);
            learn(actor, sent);
            if (!persons.update(
                    actor.organisation(), before, data, ground.clock().instant(), actor.id())) {
                throw persons.changed(actor.organisation(), id).stale();
            }
            if (!entries.seen(viewer, id).equals(sent)) {
                throw new Invalid(Flaw.at("/addresses", "would-lose-sight-of-place"));
            }
            suspecting.written(actor.organisation(), id);
            ground.events().happened(new EntriesWritten(id));
            return new PersonEntries(id, version + 1, sent);
        });
    }

    private void learn(Actor actor, Entries sent) {
        Set<String> words = new HashSet<>();
        sent.names().forEach(name -> words.addAll(Names.words(name.surname(), name.name())));
        dictionary.learn(actor.organisation(), words, ground.ids());
    }

    private PersonData checked(Viewer viewer, Person before, Entries kept, Entries sent) {
        Today today = new Today(viewer.today());
        Flaws flaws = EntryRules.of(sent, before.data(), ground.codes(), today);
        boolean secret = entries.residenceIsSecret(viewer.organisation(), before.id(), viewer.today());
        boolean unseen = secret && kept.addresses().stream().noneMatch(a -> a.secret() && today.isRegistered(a));
        boolean another = sent.addresses().stream().anyMatch(today::isRegistered);
        flaws.when(unseen && another, "/addresses", "residence-is-protected");
        flaws.orThrow();
        return today.seenIn(sent, before.data());
    }
}
