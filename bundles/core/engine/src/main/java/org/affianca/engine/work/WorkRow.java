package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;
import org.affianca.api.work.Application;
import org.affianca.api.work.Common;
import org.affianca.api.work.Goal;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Measure;
import org.affianca.api.work.Plan;
import org.affianca.api.work.Work;

/** A row of core.works with what is asked of its case: whom it is held for, its state, and whether the actor may write. */
record WorkRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        Kind kind,
        String step,
        Stage stage,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        Optional<String> outcome,
        Optional<Long> underId,
        Secrecy secrecy,
        Optional<LocalDate> receivedOn,
        String aim,
        String provider,
        Optional<Long> amountCents,
        Optional<String> rhythm,
        Optional<Long> payeeId,
        LocalDate openedOn,
        int version,
        PersonId holderId,
        CaseState caseState,
        boolean writable) {

    Period period() {
        return new Period(fromDay, untilDay);
    }

    boolean caseOpen() {
        return caseState.isOpen();
    }

    Money amount() {
        return new Money(amountCents.orElse(0L));
    }

    Rhythm howOften() {
        return rhythm.map(Rhythm::valueOf).orElse(Rhythm.ONCE);
    }

    /** The same work after a step. */
    WorkRow moved(String toStep, Stage toStage, Period period, Optional<Code> toOutcome) {
        return new WorkRow(
                id,
                caseId,
                service,
                kind,
                toStep,
                toStage,
                period.from(),
                period.until(),
                toOutcome.map(Code::value).or(() -> outcome),
                underId,
                secrecy,
                receivedOn,
                aim,
                provider,
                amountCents,
                rhythm,
                payeeId,
                openedOn,
                version + 1,
                holderId,
                caseState,
                writable);
    }

    Work work(List<Deadline> deadlines, List<Goal> goals) {
        Common common = new Common(
                id,
                version,
                caseId,
                service,
                period(),
                stage,
                step,
                outcome.map(Code::new),
                underId.map(WorkId::new),
                secrecy,
                deadlines);
        return switch (kind) {
            case APPLICATION -> new Application(common, receivedOn.orElse(openedOn));
            case PLAN -> new Plan(common, aim, goals);
            case MEASURE -> new Measure(common, provider);
            case GRANT -> new Grant(common, amount(), howOften(), payeeId.map(PersonId::new));
        };
    }
}
