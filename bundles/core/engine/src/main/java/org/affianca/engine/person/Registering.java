package org.affianca.engine.person;

import static org.affianca.api.access.Role.COORDINATOR;
import static org.affianca.api.access.Role.DESK;
import static org.affianca.api.access.Role.WORKER;

import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.person.Entries;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.dictionary.Dictionary;
import org.affianca.engine.duplicate.Suspecting;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.wall.Misses;

/** Writes a person down, and puts right what was written. */
final class Registering {
    private final Ground ground;
    private final PersonKeeping persons;
    private final TakenCodes taken;
    private final Dictionary dictionary;
    private final Suspecting suspecting;
    private final EntryKeeping entries;
    private final Misses misses;

    Registering(Ground ground) {
        this.ground = ground;
        this.persons = new PersonKeeping(ground.mappers());
        this.taken = new TakenCodes(ground.mappers());
        this.dictionary = new Dictionary(ground.mappers());
        this.suspecting = new Suspecting(ground);
        this.entries = new EntryKeeping(ground);
        this.misses = new Misses(ground);
    }

    Person register(PersonData data) {
        Actor actor = ground.sight().need("registering persons", DESK, WORKER, COORDINATOR);
        PersonId id = new PersonId(ground.ids().next());
        return once(data, () -> {
            Viewer viewer = ground.viewer();
            check(viewer, data, Optional.empty());
            learn(actor, data);
            Person person = persons.insert(
                    actor.organisation(), id, data, ground.clock().instant(), actor.id());
            suspecting.written(actor.organisation(), id);
            ground.events().happened(new RegisterEvents.PersonRegistered(id));
            return person;
        });
    }

    Person correct(PersonId id, int version, PersonData data) {
        Actor actor = ground.sight().need("correcting persons", DESK, WORKER, COORDINATOR);
        return once(data, () -> {
            Viewer viewer = ground.viewer();
            mustStand(viewer, id);
            Person before = persons.seen(viewer, id).orElseThrow(() -> new Missing("person"));
            ground.sight().mustWrite(id);
            if (before.version() != version) {
                throw persons.changed(actor.organisation(), id).stale();
            }
            check(viewer, data, Optional.of(id));
            learn(actor, data);
            PersonData agreed = followed(viewer, before, data);
            if (!persons.update(
                    actor.organisation(), before, agreed, ground.clock().instant(), actor.id())) {
                throw persons.changed(actor.organisation(), id).stale();
            }
            if (persons.seen(viewer, id).isEmpty()) {
                throw new Invalid(Flaw.at("/secrecy", "would-lose-sight"));
            }
            suspecting.written(actor.organisation(), id);
            ground.events().happened(new RegisterEvents.PersonCorrected(id, version + 1));
            return new Person(id, version + 1, agreed);
        });
    }

    private void mustStand(Viewer viewer, PersonId id) {
        PersonId standing = persons.standing(viewer.organisation(), id);
        if (!standing.equals(id) && persons.seen(viewer, standing).isPresent()) {
            throw new Refused(Because.of("merged-into-another", "person", standing.value()));
        }
    }

    private void learn(Actor actor, PersonData data) {
        dictionary.learn(actor.organisation(), Names.words(data.surname(), data.name()), ground.ids());
    }

    /** The dated entries follow the view of today, which then says what they say. */
    private PersonData followed(Viewer viewer, Person before, PersonData data) {
        boolean secret = entries.residenceIsSecret(viewer.organisation(), before.id(), viewer.today());
        if (secret && !data.residence().equals(before.data().residence())) {
            throw new Invalid(Flaw.at("/residence", "residence-is-protected"));
        }
        Today today = new Today(viewer.today());
        Entries kept = entries.seen(viewer, before.id());
        Entries after = today.following(kept, before.data(), data);
        entries.replace(viewer, before.id(), before.version(), kept, after);
        return today.seenIn(today.shown(after, data, secret), data);
    }

    private void check(Viewer viewer, PersonData data, Optional<PersonId> self) {
        Flaws flaws = PersonRules.of(data, ground.codes(), viewer.today());
        boolean mayProtect = viewer.caseworker() || data.secrecy() == Secrecy.ORDINARY;
        flaws.when(!mayProtect, "/secrecy", "protecting-needs-a-caseworker");
        taken.flaw(viewer, data, self).ifPresent(flaws::add);
        flaws.orThrow();
    }

    /** Two desks may write the same fiscal code down in the same second. */
    private Person once(PersonData data, Supplier<Person> work) {
        try {
            return Clash.on("person_fiscal_key", () -> ground.within(work), () -> new Invalid(TakenCodes.byAnother()));
        } catch (Invalid wrong) {
            // The refusal tells that somebody has the code, so it is a look at a person out of sight.
            taken.unseen(ground.viewer(), data).ifPresent(owner -> misses.missed("people", owner.value()));
            throw wrong;
        }
    }
}
