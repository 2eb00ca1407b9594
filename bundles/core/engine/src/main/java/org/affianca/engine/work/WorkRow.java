package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
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
import org.affianca.api.work.Assessment;
import org.affianca.api.work.Common;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Measure;
import org.affianca.api.work.Order;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.Placement;
import org.affianca.api.work.Plan;
import org.affianca.api.work.Referral;
import org.affianca.api.work.Work;

/** A row of core.works with what is asked of its case: whom it is held for, its state, and whether the actor may write. */
record WorkRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        int definition,
        Kind kind,
        String step,
        Stage stage,
        LocalDate fromDay,
        Optional<LocalDate> untilDay,
        Optional<String> outcome,
        Optional<Long> underId,
        Secrecy secrecy,
        Optional<LocalDate> receivedOn,
        String provider,
        Optional<Long> amountCents,
        Optional<String> rhythm,
        Optional<Long> payeeId,
        Optional<String> instrument,
        Optional<Long> facilityId,
        String authority,
        String reference,
        Optional<LocalDate> notifiedOn,
        Optional<String> direction,
        String body,
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
                definition,
                kind,
                toStep,
                toStage,
                period.from(),
                period.until(),
                toOutcome.map(Code::value).or(() -> outcome),
                underId,
                secrecy,
                receivedOn,
                provider,
                amountCents,
                rhythm,
                payeeId,
                instrument,
                facilityId,
                authority,
                reference,
                notifiedOn,
                direction,
                body,
                openedOn,
                version + 1,
                holderId,
                caseState,
                writable);
    }

    /** The same work saying other things of itself. */
    WorkRow amended(Particulars p) {
        return new WorkRow(
                id,
                caseId,
                service,
                definition,
                kind,
                step,
                stage,
                fromDay,
                untilDay,
                outcome,
                underId,
                secrecy,
                receivedOn,
                p.provider().strip(),
                amountCents,
                rhythm,
                payeeId,
                p.instrument().map(String::strip).filter(name -> !name.isEmpty()),
                p.facility().map(FacilityId::value),
                p.authority().strip(),
                p.reference().strip(),
                p.notifiedOn(),
                p.direction().map(Direction::name),
                p.body().strip(),
                openedOn,
                version + 1,
                holderId,
                caseState,
                writable);
    }

    /** The same work, standing on a step of another version of its service. */
    WorkRow adopted(int other, String onStep) {
        return new WorkRow(
                id,
                caseId,
                service,
                other,
                kind,
                onStep,
                stage,
                fromDay,
                untilDay,
                outcome,
                underId,
                secrecy,
                receivedOn,
                provider,
                amountCents,
                rhythm,
                payeeId,
                instrument,
                facilityId,
                authority,
                reference,
                notifiedOn,
                direction,
                body,
                openedOn,
                version + 1,
                holderId,
                caseState,
                writable);
    }

    Work work(List<Deadline> deadlines, Optional<Integer> inForce) {
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
            case ASSESSMENT -> new Assessment(common, instrument.orElse(""));
            case PLAN -> new Plan(common, inForce);
            case MEASURE -> new Measure(common, provider);
            case PLACEMENT -> new Placement(common, new FacilityId(facilityId.orElseThrow()));
            case GRANT -> new Grant(common, amount(), howOften(), payeeId.map(PersonId::new));
            case ORDER -> new Order(common, authority, reference, notifiedOn);
            case REFERRAL -> new Referral(common, Direction.valueOf(direction.orElseThrow()), body);
        };
    }
}
