package org.affianca.engine.person;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.person.Household;
import org.affianca.api.person.Likeness;
import org.affianca.api.person.People;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonSummary;
import org.affianca.engine.access.AccessLog;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up persons; each look is written to the access log. */
@Component
public final class PersonLookup implements People {
    private final HouseTransactions transactions;
    private final Sight sight;
    private final AccessLog log;
    private final PersonKeeping persons;
    private final Searching searching;
    private final Resembling resembling;
    private final HouseholdKeeping households;

    @Activate
    public PersonLookup(
            @Reference Mappers mappers,
            @Reference HouseTransactions transactions,
            @Reference Sight sight,
            @Reference AccessLog log) {
        this.transactions = transactions;
        this.sight = sight;
        this.log = log;
        this.persons = new PersonKeeping(mappers);
        this.searching = new Searching(mappers);
        this.resembling = new Resembling(mappers);
        this.households = new HouseholdKeeping(mappers);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return transactions.within(() -> {
            Viewer viewer = sight.viewer();
            Optional<Person> found = persons.seen(viewer, id)
                    .or(() -> persons.seen(viewer, persons.standing(viewer.organisation(), id)));
            found.ifPresent(person -> log.seen("person", person.id().value()));
            return found;
        });
    }

    @Override
    public Page<PersonSummary> search(String text, Paging paging) {
        return transactions.within(() -> {
            Page<PersonSummary> page = searching.search(sight.viewer(), text, paging);
            log.searched("person", page.items().size());
            return page;
        });
    }

    @Override
    public List<Likeness> like(PersonData data) {
        return transactions.within(() -> {
            List<Likeness> found = resembling.like(sight.viewer(), TidyPerson.of(data));
            log.searched("person-likeness", found.size());
            return found;
        });
    }

    @Override
    public List<Household> households(PersonId id) {
        return transactions.within(() -> {
            boolean seen = persons.seen(sight.viewer(), id).isPresent();
            if (!seen) {
                return List.of();
            }
            log.seen("person-households", id.value());
            return households.of(sight.viewer(), id);
        });
    }
}
