package org.affianca.engine.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.TransferId;
import org.affianca.api.problem.Refused;
import org.affianca.api.transfer.Transfer;
import org.affianca.api.transfer.TransferAnswer;
import org.affianca.api.transfer.TransferFilter;
import org.affianca.api.transfer.TransferProposal;
import org.affianca.api.transfer.Transfers;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.casefile.HandingOver;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk where cases are handed on; each verb has a class of its own. */
@Component
public final class TransferDesk implements Transfers {
    private final Ground ground;
    private final TransferMapper sql;
    private final PersonLabels people;
    private final Alarms alarms;
    private final Proposing proposing;
    private final Answering answering;

    @Activate
    public TransferDesk(@Reference Ground ground, @Reference Alarms alarms) {
        this.ground = ground;
        this.sql = ground.sql(TransferMapper.class);
        this.people = new PersonLabels(ground.mappers());
        this.alarms = alarms;
        HandingOver handingOver = new HandingOver(ground.mappers(), ground.ids(), ground.clock(), ground.events());
        this.proposing = new Proposing(ground, handingOver);
        this.answering = new Answering(ground, handingOver);
    }

    @Override
    public Transfer propose(CaseId id, int version, TransferProposal proposal) {
        return guarded(() -> ground.within(() -> {
            TransferId transfer = proposing.propose(id, version, proposal);
            alarms.set(LateTransfer.KIND, transfer.value(), LateTransfer.after(proposal.answerBy()));
            return written(transfer);
        }));
    }

    @Override
    public Transfer answer(TransferId id, int version, TransferAnswer answer) {
        return ground.within(() -> {
            answering.answer(id, version, answer);
            alarms.cancel(LateTransfer.KIND, id.value());
            return written(id);
        });
    }

    @Override
    public Transfer withdraw(TransferId id, int version, String reason) {
        return ground.within(() -> {
            answering.withdraw(id, version, reason);
            alarms.cancel(LateTransfer.KIND, id.value());
            return written(id);
        });
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<TransferRow> row = sql.seen(viewer, id);
            row.ifPresent(found -> ground.looks().seen("transfer", id.value()));
            return row.map(found -> named(viewer, List.of(found)).get(0));
        });
    }

    @Override
    public Page<Transfer> list(TransferFilter filter, Paging paging) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Long> after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0)));
            Page<TransferRow> page = Cursor.page(
                    sql.page(viewer, filter, after, paging.limit() + 1),
                    paging,
                    row -> Cursor.of(row.id().value()),
                    row -> row);
            ground.looks().searched("transfer", page.items().size());
            return new Page<>(named(viewer, page.items()), page.next());
        });
    }

    /** What an act answers: the actor has just written it, even if it is out of sight now. */
    private Transfer written(TransferId id) {
        Viewer viewer = ground.viewer();
        return named(viewer, List.of(sql.any(viewer, id))).get(0);
    }

    private List<Transfer> named(Viewer viewer, List<TransferRow> rows) {
        Map<PersonId, String> names =
                people.of(viewer, rows.stream().map(TransferRow::holderId).toList());
        return rows.stream()
                .map(row -> row.transfer(names.getOrDefault(row.holderId(), ""), viewer.today()))
                .toList();
    }

    /** Two may propose the same case in the same second: the key lets one through. */
    private static <T> T guarded(Supplier<T> transaction) {
        return Clash.on("transfer_open_case", transaction, () -> new Refused(Because.of("transfer-pending")));
    }
}
