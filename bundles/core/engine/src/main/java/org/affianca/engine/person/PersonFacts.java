package org.affianca.engine.person;

import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.person.PersonData;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A person's data for a rule that judges a record which was seen already. It asks nobody who looks and logs nothing:
 * never answer a request with it.
 */
@Component(service = PersonFacts.class)
public final class PersonFacts {
    private final PersonKeeping persons;

    @Activate
    public PersonFacts(@Reference Mappers mappers) {
        this.persons = new PersonKeeping(mappers);
    }

    public Optional<PersonData> find(OrganisationId organisation, PersonId id) {
        return persons.any(organisation, id);
    }
}
