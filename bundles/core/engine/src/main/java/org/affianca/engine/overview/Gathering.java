package org.affianca.engine.overview;

import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.circumstance.Circumstances;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.overview.Overviews;
import org.affianca.api.overview.PersonOverview;
import org.affianca.api.person.People;
import org.affianca.api.person.Person;
import org.affianca.api.report.Reports;
import org.affianca.api.work.Works;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what is known of a person: a fixed number of queries, however much there is. */
@Component
public final class Gathering implements Overviews {
    private final Ground ground;
    private final OverviewMapper sql;
    private final People people;
    private final CaseFiles files;
    private final Works works;
    private final ContactDesk contacts;
    private final Reports reports;
    private final Circumstances circumstances;

    @Activate
    public Gathering(
            @Reference Ground ground,
            @Reference People people,
            @Reference CaseFiles files,
            @Reference Works works,
            @Reference ContactDesk contacts,
            @Reference Reports reports,
            @Reference Circumstances circumstances) {
        this.ground = ground;
        this.sql = ground.sql(OverviewMapper.class);
        this.people = people;
        this.files = files;
        this.works = works;
        this.contacts = contacts;
        this.reports = reports;
        this.circumstances = circumstances;
    }

    @Override
    public Optional<PersonOverview> of(PersonId id) {
        return ground.within(() -> {
            Optional<Person> person = people.find(id);
            person.ifPresent(found -> ground.looks().seen("person-overview", id.value()));
            return person.map(this::gather);
        });
    }

    private PersonOverview gather(Person person) {
        PersonId id = person.id();
        Viewer viewer = ground.viewer();
        Parts parts = new Parts();
        return new PersonOverview(
                person,
                parts.page("cases", 20, paging -> files.list(Parts.casesOf(id), paging)),
                parts.first("episodes", 40, most -> sql.episodes(viewer, id, most)),
                parts.page("works", 60, paging -> works.list(Parts.worksOf(id), paging)),
                parts.first("deadlines", 30, most -> sql.deadlines(viewer, id, most)),
                List.copyOf(people.households(id)),
                parts.page("circumstances", 20, paging -> circumstances.of(id, paging)),
                parts.page("contacts", 10, paging -> contacts.recent(Optional.of(id), paging)),
                parts.page("reports", 10, paging -> reports.list(Parts.reportsOf(id), paging)),
                parts.first("documents", 10, most -> sql.documents(viewer, id, most)),
                parts.first("tasks", 20, most -> sql.tasks(viewer, id, most)),
                parts.cut());
    }
}
