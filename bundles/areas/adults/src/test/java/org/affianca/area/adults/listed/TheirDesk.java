package org.affianca.area.adults.listed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.CaseId;
import org.affianca.api.ServiceCode;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Delivery;
import org.affianca.api.work.DeliveryMonth;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.WorkSummary;

/** Core's desk as far as a list of households asks it: what is opened stands there; of some cases it throws. */
final class TheirDesk implements WorkDesk {
    final Map<CaseId, RuntimeException> refusing = new LinkedHashMap<>();
    final Map<WorkId, Map<String, Object>> described = new LinkedHashMap<>();
    final List<WorkId> opened = new ArrayList<>();
    private final TheirWorks works;

    TheirDesk(TheirWorks works) {
        this.works = works;
    }

    @Override
    public WorkId open(CaseId id, ServiceCode service, Beginning beginning, Map<String, Object> details) {
        RuntimeException no = refusing.get(id);
        if (no != null) {
            throw no;
        }
        WorkId work = new WorkId(100 + opened.size());
        opened.add(work);
        works.standing()
                .add(new WorkSummary(
                        work,
                        id,
                        "",
                        "",
                        service,
                        Kind.MEASURE,
                        Stage.RUNNING,
                        "",
                        beginning.period(),
                        Optional.empty(),
                        Optional.empty(),
                        true));
        works.recorded()
                .add(new Recorded(
                        work,
                        Optional.of((String) details.get("measure")),
                        Optional.of((String) details.get("protocol")),
                        Optional.empty(),
                        Optional.of((Integer) details.get("members"))));
        return work;
    }

    @Override
    public void describe(WorkId id, int version, Map<String, Object> details) {
        if (version != works.sheet(id).orElseThrow().work().common().version()) {
            throw new IllegalArgumentException("an old version");
        }
        described.put(id, details);
    }

    @Override
    public Advice advice(WorkId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict move(WorkId id, int version, String step, Decision by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void amend(WorkId id, int version, Particulars particulars) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DeliveryMonth deliver(WorkId id, YearMonth month, int version, List<Delivery> deliveries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DeliveryMonth confirm(WorkId id, YearMonth month, int version) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DeliveryMonth reopen(WorkId id, YearMonth month, int version, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void paid(WorkId id, long instalment, LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
