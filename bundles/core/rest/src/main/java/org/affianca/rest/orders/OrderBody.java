package org.affianca.rest.orders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extension;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.Hearing;
import org.affianca.api.order.Mandate;
import org.affianca.api.order.Obligation;
import org.affianca.api.order.OrderFile;
import org.affianca.rest.answer.Versioned;

/** An order whole, as its page shows it. */
public record OrderBody(
        WorkId work,
        CaseId caseId,
        int version,
        Mandate mandate,
        Optional<AuthorityBody> authority,
        Optional<LocalDate> expiresOn,
        List<ObligationBody> obligations,
        List<HearingBody> hearings,
        List<RoleBody> roles,
        List<PowerBody> powers,
        List<LimitBody> limits,
        List<Extension> extensions,
        boolean mayWrite)
        implements Versioned {
    /** An obligation with its state and what became of it. */
    public record ObligationBody(
            int number,
            String text,
            String kind,
            String bound,
            Optional<LocalDate> due,
            Optional<String> norm,
            int everyMonths,
            boolean open,
            Optional<LocalDate> nextDue,
            List<Fulfilment> fulfilments) {
        static ObligationBody of(Obligation one) {
            return new ObligationBody(
                    one.number(),
                    one.data().text(),
                    one.data().kind(),
                    one.data().bound(),
                    one.data().due(),
                    one.data().norm(),
                    one.data().everyMonths(),
                    one.open(),
                    one.nextDue(),
                    one.fulfilments());
        }
    }

    /** A hearing with what came of it. */
    public record HearingBody(
            int number, LocalDateTime at, String place, String subject, Hearing.State state, String outcome) {
        static HearingBody of(Hearing one) {
            return new HearingBody(
                    one.number(),
                    one.data().at(),
                    one.data().place(),
                    one.data().subject(),
                    one.state(),
                    one.outcome());
        }
    }

    static OrderBody of(OrderFile file) {
        return new OrderBody(
                file.work(),
                file.caseId(),
                file.version(),
                file.mandate(),
                file.authority().map(AuthorityBody::of),
                file.expiresOn(),
                file.obligations().stream().map(ObligationBody::of).toList(),
                file.hearings().stream().map(HearingBody::of).toList(),
                file.roles().stream().map(RoleBody::of).toList(),
                file.powers().stream().map(PowerBody::of).toList(),
                file.limits().stream().map(LimitBody::of).toList(),
                file.extensions(),
                file.mayWrite());
    }
}
