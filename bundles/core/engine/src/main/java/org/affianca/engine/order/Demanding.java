package org.affianca.engine.order;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.DocumentId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.Obligation;
import org.affianca.api.order.ObligationData;
import org.affianca.api.order.OrderFile;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.check.SeenDocuments;
import org.affianca.engine.ground.Ground;

/** Writes down what an order demands, and what became of it. */
final class Demanding {
    private static final int TEXT = 1000;
    private static final int MOST_MONTHS = 60;
    private static final int MOST = 100;

    private final Ground ground;
    private final OrderKeeping orders;
    private final Shelf shelf;
    private final SeenDocuments documents;

    Demanding(Ground ground, OrderKeeping orders, Shelf shelf) {
        this.ground = ground;
        this.orders = orders;
        this.shelf = shelf;
        this.documents = new SeenDocuments(ground.mappers());
    }

    OrderFile demand(WorkId id, int version, ObligationData data) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        check(data);
        orders.mustBeOpen(row);
        int number = orders.content.obligations(viewer, id).size() + 1;
        if (number > MOST) {
            throw new Refused(Because.of("too-many-obligations", "most", MOST));
        }
        orders.content.demand(viewer, id, number, tidy(data));
        ground.events().happened(new OrderEvents.ObligationWritten(OrderEvents.Of.order(row), number));
        return orders.after(viewer, row);
    }

    OrderFile change(WorkId id, int version, int number, ObligationData data) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        open(viewer, row, number);
        check(data);
        orders.mustBeOpen(row);
        orders.content.change(viewer, id, number, tidy(data));
        ground.events().happened(new OrderEvents.ObligationWritten(OrderEvents.Of.order(row), number));
        return orders.after(viewer, row);
    }

    OrderFile fulfil(WorkId id, int version, int number, Fulfilment what) {
        Viewer viewer = ground.viewer();
        OrderRow row = orders.begun(viewer, id, version);
        Obligation one = open(viewer, row, number);
        Optional<DocumentId> unseen = what.document()
                .filter(document -> documents.of(viewer, List.of(document)).isEmpty());
        new Flaws(ground.codes())
                .past("/on", what.on(), ground.today())
                .optionalProse("/note", what.note(), TEXT)
                .when(what.result() == Fulfilment.Result.BREACHED && what.note().isBlank(), "/note", "required")
                .when(unseen.isPresent(), "/document", "unknown-document")
                .orThrow();
        orders.mustBeOpen(row);
        orders.content.fulfil(
                viewer,
                id,
                number,
                one.fulfilments().size() + 1,
                new Fulfilment(what.on(), what.result(), what.note().strip(), what.document()),
                ground.clock().instant());
        ground.events()
                .happened(new OrderEvents.ObligationFulfilled(
                        OrderEvents.Of.order(row), number, what.result().name()));
        return orders.after(viewer, row);
    }

    private Obligation open(Viewer viewer, OrderRow row, int number) {
        Obligation one = orders.content(viewer, row).obligation(number).orElseThrow(() -> new Missing("obligation"));
        if (!one.open()) {
            throw new Refused(Because.of("obligation-over"));
        }
        return one;
    }

    private void check(ObligationData data) {
        Flaws flaws = new Flaws(ground.codes())
                .prose("/text", data.text(), TEXT)
                .code("/kind", "obligation-kind", data.kind())
                .code("/bound", "obligation-bound", data.bound())
                .when(data.norm().filter(code -> shelf.norm(code).isEmpty()).isPresent(), "/norm", "unknown-norm")
                .when(data.due().isPresent() && data.norm().isPresent(), "/norm", "day-or-norm")
                .when(data.everyMonths() < 0 || data.everyMonths() > MOST_MONTHS, "/everyMonths", "out-of-range");
        data.due().ifPresent(day -> flaws.plausible("/due", day));
        flaws.orThrow();
    }

    private static ObligationData tidy(ObligationData data) {
        return new ObligationData(
                data.text().strip(), data.kind(), data.bound(), data.due(), data.norm(), data.everyMonths());
    }
}
