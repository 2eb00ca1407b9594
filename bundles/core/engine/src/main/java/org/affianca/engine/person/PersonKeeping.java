package org.affianca.engine.person;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.dictionary.Dictionary;

/** Persons with all that hangs on them (telephone numbers, words, versions), read and written as one. */
final class PersonKeeping {
    private final PersonMapper sql;
    private final WordMapper words;
    private final EntryMapper entries;
    private final Dictionary dictionary;

    PersonKeeping(Mappers mappers) {
        this.sql = mappers.of(PersonMapper.class);
        this.words = mappers.of(WordMapper.class);
        this.entries = mappers.of(EntryMapper.class);
        this.dictionary = new Dictionary(mappers);
    }

    /** The person, or the one into whom it was merged; there is always a last one. */
    PersonId standing(OrganisationId organisation, PersonId id) {
        PersonId standing = id;
        for (Optional<PersonId> next = Optional.of(id); next.isPresent(); next = sql.survivor(organisation, standing)) {
            standing = next.get();
        }
        return standing;
    }

    Optional<Person> seen(Viewer viewer, PersonId id) {
        return sql.seen(viewer, viewer.organisation(), id).map(row -> row.with(points(viewer.organisation(), id)));
    }

    Optional<PersonData> any(OrganisationId organisation, PersonId id) {
        return sql.any(organisation, id).map(row -> row.data(points(organisation, id)));
    }

    Person insert(OrganisationId organisation, PersonId id, PersonData data, Instant at, UserId by) {
        PersonKeys keys = PersonKeys.of(data);
        sql.insert(organisation, id, data, keys, at, by);
        sql.keepVersion(organisation, id);
        writePoints(organisation, id, 1, data.contactPoints());
        Names.words(data.surname(), data.name()).forEach(word -> words.insert(organisation, id, word, keys));
        return new Person(id, 1, data);
    }

    /** False when the version is no longer the stored one. */
    boolean update(OrganisationId organisation, Person before, PersonData data, Instant at, UserId by) {
        PersonId id = before.id();
        PersonKeys keys = PersonKeys.of(data);
        if (sql.update(organisation, id, before.version(), data, keys, at, by) == 0) {
            return false;
        }
        sql.keepVersion(organisation, id);
        if (!before.data().contactPoints().equals(data.contactPoints())) {
            sql.endPoints(organisation, id, before.version());
            writePoints(organisation, id, before.version() + 1, data.contactPoints());
        }
        words.forget(organisation, id);
        writeWords(organisation, id, data, keys);
        return true;
    }

    Changed changed(OrganisationId organisation, PersonId id) {
        return sql.changed(organisation, id);
    }

    private List<ContactPoint> points(OrganisationId organisation, PersonId id) {
        return sql.points(organisation, id).stream().map(PointRow::point).toList();
    }

    private void writePoints(OrganisationId organisation, PersonId id, int version, List<ContactPoint> points) {
        for (int place = 0; place < points.size(); place++) {
            sql.insertPoint(organisation, id, version, place, points.get(place));
        }
    }

    /** Somebody is found under every name, also a former one, an alias and those of records merged into this one. */
    private void writeWords(OrganisationId organisation, PersonId id, PersonData data, PersonKeys keys) {
        Set<String> all = new LinkedHashSet<>(Names.words(data.surname(), data.name()));
        entries.names(organisation, id).forEach(name -> all.addAll(Names.words(name.surname(), name.name())));
        all.forEach(word -> words.insert(organisation, id, word, keys));
        dictionary.lend(organisation, id);
    }
}
