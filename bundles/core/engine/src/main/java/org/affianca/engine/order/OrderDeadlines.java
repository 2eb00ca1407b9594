package org.affianca.engine.order;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.affianca.api.norm.Alert;
import org.affianca.api.norm.Span;
import org.affianca.api.norm.Unit;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.Hearing;
import org.affianca.api.order.Obligation;
import org.affianca.api.time.Consequence;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.norm.DeadlineBook;
import org.affianca.engine.norm.DeadlineRow;
import org.affianca.engine.norm.Kept;
import org.affianca.engine.norm.NormTerms;
import org.affianca.engine.norm.Running;

/** What of an order falls due, kept with all other deadlines: obligations, hearings, and the end of the order itself. */
final class OrderDeadlines {
    private static final Pattern OWN = Pattern.compile("(obligation|hearing)-[0-9]+|expiry");
    private static final List<Alert> OF_AN_OBLIGATION =
            List.of(alert(-7, Alert.Whom.MANAGER), new Alert(Span.AT_ONCE, Alert.Whom.COORDINATOR));
    private static final List<Alert> OF_A_HEARING = List.of(alert(-3, Alert.Whom.MANAGER));
    private static final List<Alert> OF_THE_END =
            List.of(alert(-90, Alert.Whom.MANAGER), alert(-30, Alert.Whom.COORDINATOR));

    private final ZoneId zone;
    private final DeadlineBook deadlines;
    private final NormTerms norms;

    OrderDeadlines(Ground ground, NormTerms norms) {
        this.zone = ground.clock().getZone();
        this.deadlines = new DeadlineBook(ground.mappers(), ground.ids(), ground.clock());
        this.norms = norms;
    }

    private static Alert alert(int days, Alert.Whom whom) {
        return new Alert(new Span(days, Unit.DAYS), whom);
    }

    void follow(Viewer viewer, OrderRow row, Content content) {
        List<Kept> kept = new ArrayList<>();
        String source = row.proceeding();
        Running running = norms.running(viewer.organisation(), row.id());
        content.obligations()
                .forEach(one -> obligation(row, one, source, running).ifPresent(kept::add));
        content.hearings().stream()
                .filter(one -> one.state() != Hearing.State.CANCELLED)
                .forEach(one -> kept.add(new Kept(hearing(one, source), OF_A_HEARING)));
        content.expiry(row)
                .map(day -> DeadlineRow.plain("expiry", day, Consequence.ESCALATE, source, Optional.empty()))
                .ifPresent(end -> kept.add(new Kept(end, OF_THE_END)));
        List<String> gone = deadlines.of(viewer.organisation(), row.id()).stream()
                .map(DeadlineRow::code)
                .filter(code -> OWN.matcher(code).matches())
                .filter(code -> kept.stream().noneMatch(one -> one.row().code().equals(code)))
                .toList();
        deadlines.write(viewer, row.id(), kept, gone);
    }

    private Optional<Kept> obligation(OrderRow row, Obligation one, String source, Running running) {
        String code = Dues.code(one.number());
        if (one.fulfilments().stream().anyMatch(what -> what.result() == Fulfilment.Result.LIFTED)) {
            return Optional.empty();
        }
        Optional<LocalDate> done = one.fulfilments().stream()
                .filter(what -> !one.open() && what.result() == Fulfilment.Result.DONE)
                .map(Fulfilment::on)
                .findFirst();
        Optional<String> norm = one.data().norm().filter(any -> one.data().due().isEmpty());
        if (norm.isPresent() && one.data().everyMonths() == 0) {
            return row.notification(zone)
                    .flatMap(at -> norms.deadline(code, norm.get(), Dues.NOTIFIED, at, done, running))
                    .map(kept -> new Kept(kept.row(), OF_AN_OBLIGATION));
        }
        return one.nextDue()
                .map(due ->
                        new Kept(DeadlineRow.plain(code, due, Consequence.ESCALATE, source, done), OF_AN_OBLIGATION));
    }

    private DeadlineRow hearing(Hearing one, String source) {
        LocalDate day = one.data().at().toLocalDate();
        Optional<LocalDate> held = one.state() == Hearing.State.HELD ? Optional.of(day) : Optional.empty();
        return DeadlineRow.plain("hearing-" + one.number(), day, Consequence.REMIND, source, held)
                .at(one.data().at().atZone(zone).toInstant());
    }
}
