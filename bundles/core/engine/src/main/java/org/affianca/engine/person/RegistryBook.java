package org.affianca.engine.person;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.person.Entries;
import org.affianca.api.person.FiscalCodeChange;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonEntries;
import org.affianca.api.person.PersonVersion;
import org.affianca.api.person.Registry;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book in which the register keeps what it knows of a person over time. */
@Component
public final class RegistryBook implements Registry {
    private final Ground ground;
    private final PersonKeeping persons;
    private final EntryKeeping entries;
    private final Past past;
    private final PastMapper sql;
    private final Dating dating;

    @Activate
    public RegistryBook(@Reference Ground ground) {
        this.ground = ground;
        this.persons = new PersonKeeping(ground.mappers());
        this.entries = new EntryKeeping(ground);
        this.past = new Past(ground);
        this.sql = ground.sql(PastMapper.class);
        this.dating = new Dating(ground);
    }

    @Override
    public Optional<PersonEntries> find(PersonId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Person> person = looked(viewer, id, "person-registry");
            return person.map(found -> new PersonEntries(id, found.version(), shown(viewer, found)));
        });
    }

    private Entries shown(Viewer viewer, Person person) {
        boolean secret = entries.residenceIsSecret(viewer.organisation(), person.id(), viewer.today());
        return new Today(viewer.today()).shown(entries.seen(viewer, person.id()), person.data(), secret);
    }

    @Override
    public PersonEntries write(PersonId id, int version, Entries sent) {
        return dating.write(id, version, TidyEntries.of(sent));
    }

    @Override
    public Page<PersonVersion> versions(PersonId id, Paging paging) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            return looked(viewer, id, "person-versions")
                    .map(found -> past.versions(viewer, id, paging))
                    .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
        });
    }

    @Override
    public List<FiscalCodeChange> fiscalCodes(PersonId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            return looked(viewer, id, "person-fiscal-codes")
                    .map(found -> sql.fiscalCodes(viewer.organisation(), id).stream()
                            .map(PastMapper.CodeChangeRow::change)
                            .toList())
                    .orElse(List.of());
        });
    }

    private Optional<Person> looked(Viewer viewer, PersonId id, String what) {
        Optional<Person> person = persons.seen(viewer, id);
        person.ifPresent(found -> ground.looks().seen(what, id.value()));
        return person;
    }
}
