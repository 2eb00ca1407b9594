package org.affianca.rest.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.work.Application;
import org.affianca.api.work.Assessment;
import org.affianca.api.work.Common;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Instalment;
import org.affianca.api.work.Measure;
import org.affianca.api.work.Order;
import org.affianca.api.work.Placement;
import org.affianca.api.work.Plan;
import org.affianca.api.work.Referral;
import org.affianca.api.work.Work;
import org.affianca.api.work.WorkSheet;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.catalogue.Labels;

/** A work whole, as its page shows it. */
public record WorkSheetBody(
        WorkId id,
        int version,
        CaseId caseId,
        ServiceCode service,
        String serviceLabel,
        Kind kind,
        Stage stage,
        String step,
        String stepLabel,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> outcome,
        Optional<String> outcomeLabel,
        Optional<WorkId> under,
        Secrecy secrecy,
        Optional<LocalDate> receivedOn,
        Optional<Integer> inForce,
        Optional<String> provider,
        Optional<Money> amount,
        Optional<Rhythm> rhythm,
        Optional<PersonId> payee,
        Optional<String> instrument,
        Optional<FacilityId> facility,
        Optional<String> authority,
        Optional<String> reference,
        Optional<LocalDate> notifiedOn,
        Optional<Direction> direction,
        Optional<String> body,
        List<DeadlineLine> deadlines,
        Optional<Map<String, Object>> details,
        List<HistoryLine> history,
        List<Instalment> instalments,
        List<NextStep> next,
        boolean mayWrite,
        boolean installed,
        int definition,
        List<Integer> definitions)
        implements Versioned {
    /** {@code whereKnown}: whether the reader may know in which facility a placement is. */
    static WorkSheetBody of(WorkSheet sheet, boolean whereKnown, Labels labels) {
        Work work = sheet.work();
        Common common = work.common();
        KindPart part = new KindPart(work);
        ServiceCode service = common.service();
        Optional<String> outcome = common.outcome().map(Code::value);
        return new WorkSheetBody(
                common.id(),
                common.version(),
                common.caseId(),
                service,
                labels.service(service),
                work.kind(),
                common.stage(),
                common.step(),
                labels.step(service, common.step(), common.stage()),
                common.period().from(),
                common.period().until(),
                outcome,
                outcome.map(code -> labels.outcome(service, code)),
                common.under(),
                common.secrecy(),
                part.application().map(Application::receivedOn),
                part.plan().flatMap(Plan::inForce),
                part.measure().map(Measure::provider),
                part.grant().map(Grant::amount),
                part.grant().map(Grant::rhythm),
                part.grant().flatMap(Grant::payee),
                part.assessment().map(Assessment::instrument),
                part.placement().filter(placement -> whereKnown).map(Placement::facility),
                part.order().map(Order::authority),
                part.order().map(Order::reference),
                part.order().flatMap(Order::notifiedOn),
                part.referral().map(Referral::direction),
                part.referral().map(Referral::body),
                common.deadlines().stream()
                        .map(deadline -> DeadlineLine.of(deadline, service, labels))
                        .toList(),
                sheet.details(),
                sheet.history().stream()
                        .map(step -> HistoryLine.of(step, service, labels))
                        .toList(),
                sheet.instalments(),
                sheet.next().stream()
                        .map(step -> NextStep.of(step, service, labels))
                        .toList(),
                sheet.mayWrite(),
                sheet.installed(),
                sheet.definition(),
                sheet.definitions());
    }
}
