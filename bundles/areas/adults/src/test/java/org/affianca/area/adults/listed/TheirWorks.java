package org.affianca.area.adults.listed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.work.Common;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Measure;
import org.affianca.api.work.Work;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.WorkSummary;
import org.affianca.api.work.Works;

/** Core's works as far as a list of households asks them: these stand in their cases, and this is recorded of them. */
record TheirWorks(List<WorkSummary> standing, List<Recorded> recorded) implements Works {
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
        return standing.stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .map(this::sheet);
    }

    private WorkSheet sheet(WorkSummary work) {
        Common common = new Common(
                work.id(),
                4,
                work.caseId(),
                work.service(),
                work.period(),
                work.stage(),
                work.step(),
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                List.of());
        Map<String, Object> details = recorded.stream()
                .filter(one -> one.workId().equals(work.id()))
                .findFirst()
                .map(one -> Map.<String, Object>of("protocol", one.protocol().orElse(""), "follows", "rei"))
                .orElseThrow();
        return new WorkSheet(
                new Measure(common, ""),
                Optional.of(details),
                List.of(),
                List.of(),
                List.of(),
                true,
                true,
                1,
                List.of(1));
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
