package org.affianca.api.overview;

import java.util.List;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.api.circumstance.CircumstanceSheet;
import org.affianca.api.intake.Contact;
import org.affianca.api.person.Household;
import org.affianca.api.person.Person;
import org.affianca.api.report.ReportSummary;
import org.affianca.api.work.WorkSummary;

/**
 * One person across all areas. Each part holds the latest only; {@code more} names those parts of which there is more
 * than is shown ({@code cases}, {@code works}, {@code contacts} ...).
 */
public record PersonOverview(
        Person person,
        List<CaseSummary> cases,
        List<PersonEpisode> episodes,
        List<WorkSummary> works,
        List<PersonDeadline> deadlines,
        List<Household> households,
        List<CircumstanceSheet> circumstances,
        List<Contact> contacts,
        List<ReportSummary> reports,
        List<PersonDocument> documents,
        List<PersonTask> tasks,
        List<String> more) {
    public PersonOverview {
        cases = List.copyOf(cases);
        episodes = List.copyOf(episodes);
        works = List.copyOf(works);
        deadlines = List.copyOf(deadlines);
        households = List.copyOf(households);
        circumstances = List.copyOf(circumstances);
        contacts = List.copyOf(contacts);
        reports = List.copyOf(reports);
        documents = List.copyOf(documents);
        tasks = List.copyOf(tasks);
        more = List.copyOf(more);
    }
}
