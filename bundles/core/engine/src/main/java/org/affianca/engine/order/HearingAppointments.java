package org.affianca.engine.order;

import java.time.Instant;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.order.Hearing;
import org.affianca.api.order.HearingData;
import org.affianca.api.order.OrderFile;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Plans hearings, puts them off, and says what came of them. */
final class HearingAppointments {
    private static final int PLACE = 200;
    private static final int SUBJECT = 500;
    private static final int OUTCOME = 2000;

    private final Ground ground;
    private final OrderKeeping orders;

    HearingAppointments(Ground ground, OrderKeeping orders) {
        this.ground = ground;
        this.orders = orders;
    }

    OrderFile plan(WorkId id, int version, HearingData data) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        check(data);
        orders.mustBeOpen(row);
        int number = orders.content.hearings(viewer, id).size() + 1;
        orders.content.plan(viewer, id, number, tidy(data), moment(data));
        ground.events().happened(new OrderEvents.HearingPlanned(OrderEvents.Of.order(row), number));
        return orders.after(viewer, row);
    }

    OrderFile postpone(WorkId id, int version, int number, HearingData data) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        planned(viewer, row, number);
        check(data);
        orders.mustBeOpen(row);
        orders.content.postpone(viewer, id, number, tidy(data), moment(data));
        ground.events().happened(new OrderEvents.HearingPlanned(OrderEvents.Of.order(row), number));
        return orders.after(viewer, row);
    }

    OrderFile conclude(WorkId id, int version, int number, Hearing.State state, String outcome) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        Hearing hearing = planned(viewer, row, number);
        new Flaws(ground.codes())
                .when(state == Hearing.State.PLANNED, "/state", "not-an-end")
                .when(
                        state == Hearing.State.HELD
                                && moment(hearing.data()).isAfter(ground.clock().instant()),
                        "/state",
                        "in-the-future")
                .prose("/outcome", outcome, OUTCOME)
                .orThrow();
        orders.mustBeOpen(row);
        orders.content.conclude(viewer, id, number, state.name(), outcome.strip());
        ground.events().happened(new OrderEvents.HearingConcluded(OrderEvents.Of.order(row), number));
        return orders.after(viewer, row);
    }

    private Hearing planned(Viewer viewer, OrderRow row, int number) {
        Hearing one = orders.content(viewer, row).hearing(number).orElseThrow(() -> new Missing("hearing"));
        if (one.state() != Hearing.State.PLANNED) {
            throw new Refused(Because.of("hearing-over"));
        }
        return one;
    }

    private void check(HearingData data) {
        new Flaws(ground.codes())
                .plausible("/at", data.at().toLocalDate())
                .optionalLine("/place", data.place(), PLACE)
                .optionalLine("/subject", data.subject(), SUBJECT)
                .orThrow();
    }

    private Instant moment(HearingData data) {
        return data.at().atZone(orders.zone()).toInstant();
    }

    private static HearingData tidy(HearingData data) {
        return new HearingData(data.at(), data.place().strip(), data.subject().strip());
    }
}
