package org.affianca.area.employment.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Measure;
import org.affianca.api.work.StepTaken;
import org.affianca.api.work.Work;
import org.affianca.api.work.WorkFilter;
import org.affianca.api.work.WorkSheet;
import org.affianca.api.work.WorkSummary;
import org.affianca.api.work.Works;

/** Core's works as far as a resource asks them: the actor sees one, of this service, with this history. */
record OneWork(WorkId id, String service, boolean mayWrite, Optional<LocalDate> startedOn) implements Works {
    @Override
    public Optional<Work> find(WorkId asked) {
        return sheet(asked).map(WorkSheet::work);
    }

    @Override
    public Optional<WorkSheet> sheet(WorkId asked) {
        Stage stage = startedOn.isPresent() ? Stage.RUNNING : Stage.DRAFT;
        Common common = new Common(
                id,
                1,
                new CaseId(1),
                new ServiceCode(service),
                Period.from(LocalDate.of(2026, 3, 2)),
                stage,
                stage.name(),
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                List.of());
        List<StepTaken> history = startedOn.stream()
                .map(day -> new StepTaken(
                        "RUNNING", Stage.RUNNING, day, Optional.empty(), Optional.empty(), "", "", Instant.EPOCH))
                .toList();
        WorkSheet sheet = new WorkSheet(
                new Measure(common, ""),
                Optional.empty(),
                history,
                List.of(),
                List.of(),
                mayWrite,
                true,
                1,
                List.of(1));
        return asked.equals(id) ? Optional.of(sheet) : Optional.empty();
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
    public List<WorkSummary> ofCases(List<CaseId> cases, ServiceCode asked) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Work> running(PersonId who, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <D extends Record> Optional<D> details(WorkId asked, Class<D> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<DeliveryMonth> month(WorkId asked, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean mayWrite(WorkId asked) {
        return mayWrite;
    }
}
