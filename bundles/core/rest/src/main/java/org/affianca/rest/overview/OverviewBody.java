package org.affianca.rest.overview;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.overview.PersonDeadline;
import org.affianca.api.overview.PersonDocument;
import org.affianca.api.overview.PersonEpisode;
import org.affianca.api.overview.PersonOverview;
import org.affianca.api.overview.PersonTask;
import org.affianca.api.report.ReportSummary;
import org.affianca.api.work.WorkSummary;
import org.affianca.rest.cases.CaseLine;
import org.affianca.rest.cases.UnitNames;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.circumstances.CircumstanceBody;
import org.affianca.rest.contacts.ContactBody;
import org.affianca.rest.people.HouseholdBody;
import org.affianca.rest.people.PersonBody;
import org.affianca.rest.work.WorkLine;

/** One person across all areas, with all labels. */
public record OverviewBody(
        PersonBody person,
        List<CaseLine> cases,
        List<PersonEpisode> episodes,
        List<AreaWork> works,
        List<DeadlineAhead> deadlines,
        List<HouseholdBody> households,
        List<CircumstanceBody> circumstances,
        List<ContactBody> contacts,
        List<ReportSummary> reports,
        List<PersonDocument> documents,
        List<PersonTask> tasks,
        List<String> more) {
    /** A work with the name of its area. */
    public record AreaWork(String area, String areaLabel, WorkLine work) {
        static AreaWork of(WorkSummary work, Labels labels) {
            String area = work.service().area();
            return new AreaWork(area, labels.area(area), WorkLine.of(work, labels));
        }
    }

    /** A deadline ahead, with its name. */
    public record DeadlineAhead(
            WorkId work, CaseId caseId, ServiceCode service, String serviceLabel, String label, LocalDate due) {
        static DeadlineAhead of(PersonDeadline deadline, Labels labels) {
            return new DeadlineAhead(
                    deadline.work(),
                    deadline.caseId(),
                    deadline.service(),
                    labels.service(deadline.service()),
                    labels.deadline(deadline.service(), deadline.code()),
                    deadline.due());
        }
    }

    static OverviewBody of(PersonOverview all, Labels labels, UnitNames units) {
        return new OverviewBody(
                PersonBody.of(all.person()),
                all.cases().stream().map(line -> CaseLine.of(line, units)).toList(),
                all.episodes(),
                all.works().stream().map(work -> AreaWork.of(work, labels)).toList(),
                all.deadlines().stream()
                        .map(deadline -> DeadlineAhead.of(deadline, labels))
                        .toList(),
                all.households().stream().map(HouseholdBody::of).toList(),
                all.circumstances().stream()
                        .map(sheet -> CircumstanceBody.of(sheet, labels))
                        .toList(),
                all.contacts().stream().map(ContactBody::of).toList(),
                all.reports(),
                all.documents(),
                all.tasks(),
                all.more());
    }
}
