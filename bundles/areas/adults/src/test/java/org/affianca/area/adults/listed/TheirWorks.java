package org.affianca.area.adults.listed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Work;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.WorkSummary;
import org.affianca.api.work.Works;

/** Core's works as far as a list of households asks them: these stand in their cases. */
record TheirWorks(List<WorkSummary> standing) implements Works {
    @Override
    public List<WorkSummary> ofCases(List<CaseId> cases, ServiceCode service) {
        return standing.stream()
                .filter(work -> cases.contains(work.caseId()) && work.service().equals(service))
                .toList();
    }

    @Override
    public Optional<Work> find(WorkId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<WorkSheet> sheet(WorkId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<WorkSummary> list(WorkFilter filter, Paging paging) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WorkSummary> summaries(List<WorkId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Work> running(PersonId who, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <D extends Record> Optional<D> details(WorkId id, Class<D> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<DeliveryMonth> month(WorkId id, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean mayWrite(WorkId id) {
        throw new UnsupportedOperationException();
    }
}
