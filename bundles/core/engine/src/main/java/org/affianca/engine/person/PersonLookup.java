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
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.wall.Misses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up persons; each look is written to the access log. */
@Component
public final class PersonLookup implements People {
    private final Ground ground;
    private final PersonKeeping persons;
    private final Searching searching;
    private final Resembling resembling;
    private final HouseholdKeeping households;
    private final Misses misses;

    @Activate
    public PersonLookup(@Reference Ground ground) {
        this.ground = ground;
        this.persons = new PersonKeeping(ground.mappers());
        this.searching = new Searching(ground.mappers());
        this.resembling = new Resembling(ground.mappers());
        this.households = new HouseholdKeeping(ground.mappers());
        this.misses = new Misses(ground);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Person> found = persons.seen(viewer, id)
                    .or(() -> persons.seen(viewer, persons.standing(viewer.organisation(), id)));
            found.ifPresent(person -> ground.looks().seen("person", person.id().value()));
            return found;
        });
    }

    @Override
    public Page<PersonSummary> search(String text, Paging paging) {
        return ground.within(() -> {
            Page<PersonSummary> page = searching.search(ground.viewer(), text, paging);
            ground.looks().searched("person", page.items().size());
            if (page.items().isEmpty()) {
                searching.coded(ground.viewer(), text).ifPresent(id -> misses.missed("people", id));
            }
            return page;
        });
    }

    @Override
    public List<Likeness> like(PersonData data) {
        return likeEach(List.of(data)).get(0);
    }

    @Override
    public List<List<Likeness>> likeEach(List<PersonData> all) {
        return ground.within(() -> {
            List<List<Likeness>> found = resembling.each(
                    ground.viewer(), all.stream().map(TidyPerson::of).toList());
            ground.looks()
                    .searched(
                            "person-likeness",
                            found.stream().mapToInt(List::size).sum());
            return found;
        });
    }

    @Override
    public List<Household> households(PersonId id) {
        return ground.within(() -> {
            boolean seen = persons.seen(ground.viewer(), id).isPresent();
            if (!seen) {
                return List.of();
            }
            ground.looks().seen("person-households", id.value());
            return households.of(ground.viewer(), id);
        });
    }
}
