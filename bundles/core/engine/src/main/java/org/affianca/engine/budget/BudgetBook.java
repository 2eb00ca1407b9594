package org.affianca.engine.budget;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Role;
import org.affianca.api.budget.BudgetDesk;
import org.affianca.api.budget.Budgets;
import org.affianca.api.budget.Chapter;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.ChapterId;
import org.affianca.api.budget.Fund;
import org.affianca.api.budget.FundData;
import org.affianca.api.budget.FundId;
import org.affianca.api.budget.Movement;
import org.affianca.api.budget.Transfer;
import org.affianca.api.event.HouseEvent;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Clash;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.AccountKind;
import org.affianca.engine.ledger.Entry;
import org.affianca.engine.ledger.EntryKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.ledger.Posting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of funds and chapters. */
@Component
public final class BudgetBook implements Budgets, BudgetDesk {
    private final Ground ground;
    private final Ledger ledger;
    private final FundMapper funds;
    private final ChapterMapper chapters;
    private final Movements movements;

    @Activate
    public BudgetBook(@Reference Ground ground, @Reference Ledger ledger) {
        this.ground = ground;
        this.ledger = ledger;
        this.funds = ground.sql(FundMapper.class);
        this.chapters = ground.sql(ChapterMapper.class);
        this.movements = new Movements(ledger);
    }

    @Override
    public Optional<Fund> fund(FundId id) {
        return funds.find(reader().organisation(), id).map(FundRow::fund);
    }

    @Override
    public Page<Fund> funds(Paging paging) {
        Long after = Cursor.read(paging, 1, key -> Long.valueOf(key.get(0))).orElse(null);
        List<FundRow> rows = funds.list(reader().organisation(), after, paging.limit() + 1);
        return Cursor.page(rows, paging, row -> Cursor.of(row.id().value()), FundRow::fund);
    }

    @Override
    public Optional<Chapter> chapter(ChapterId id) {
        return chapters.find(reader().organisation(), id).map(ChapterRow::chapter);
    }

    @Override
    public Page<Chapter> chapters(int year, Paging paging) {
        String after = Cursor.read(paging, 1, key -> key.get(0)).orElse(null);
        List<ChapterRow> rows = chapters.ofYear(reader().organisation(), year, after, paging.limit() + 1);
        return Cursor.page(rows, paging, row -> Cursor.of(row.code()), ChapterRow::chapter);
    }

    @Override
    public Page<Movement> movements(FundId id, Paging paging) {
        keeper();
        kept(id);
        return movements.of(id.value(), paging);
    }

    @Override
    public Page<Movement> movements(ChapterId id, Paging paging) {
        keeper();
        kept(id);
        return movements.of(id.value(), paging);
    }

    @Override
    public long differences() {
        keeper();
        return ledger.wrong().size();
    }

    @Override
    public Fund enter(FundData data) {
        Viewer viewer = keeper();
        BudgetRules.check(data, ground.codes());
        return ground.within(() -> {
            FundId id = new FundId(ground.ids().next());
            ledger.open(AccountKind.FUND, id.value());
            funds.insert(viewer, id, data, ground.clock().instant());
            return happened(new BudgetEvents.FundEntered(id), id);
        });
    }

    @Override
    public Fund correct(FundId id, int version, FundData data) {
        Viewer viewer = keeper();
        BudgetRules.check(data, ground.codes());
        return ground.within(() -> {
            kept(id);
            if (funds.update(viewer, id, version, data, ground.clock().instant()) == 0) {
                throw funds.changed(viewer.organisation(), id).orElseThrow().stale();
            }
            return happened(new BudgetEvents.FundCorrected(id), id);
        });
    }

    @Override
    public Fund receive(FundId id, Transfer transfer) {
        keeper();
        BudgetRules.check(transfer, ground.today(), ground.codes());
        return ground.within(() -> {
            kept(id);
            transfer(EntryKind.FUNDED, Ledger.OUTSIDE, id.value(), transfer);
            return happened(new BudgetEvents.FundReceived(id, transfer.amount()), id);
        });
    }

    @Override
    public Chapter enter(ChapterData data) {
        Viewer viewer = keeper();
        BudgetRules.check(data, fund(data.fund()), ground.codes());
        return ground.within(() -> {
            ChapterId id = new ChapterId(ground.ids().next());
            ledger.open(AccountKind.CHAPTER, id.value());
            once(() -> {
                chapters.insert(viewer, id, data, ground.clock().instant());
                return 1;
            });
            return happened(new BudgetEvents.ChapterEntered(id), id);
        });
    }

    @Override
    public Chapter correct(ChapterId id, int version, ChapterData data) {
        Viewer viewer = keeper();
        return ground.within(() -> {
            Chapter before = kept(id);
            ChapterData stays =
                    new ChapterData(before.data().fund(), before.data().year(), data.code(), data.name());
            BudgetRules.check(stays, fund(stays.fund()), ground.codes());
            if (once(() -> chapters.update(
                            viewer, id, version, stays, ground.clock().instant()))
                    == 0) {
                throw chapters.changed(viewer.organisation(), id).orElseThrow().stale();
            }
            return happened(new BudgetEvents.ChapterCorrected(id), id);
        });
    }

    @Override
    public Chapter appropriate(ChapterId id, Transfer transfer) {
        keeper();
        BudgetRules.check(transfer, ground.today(), ground.codes());
        return ground.within(() -> {
            Chapter before = kept(id);
            transfer(EntryKind.APPROPRIATED, before.data().fund().value(), id.value(), transfer);
            return happened(new BudgetEvents.ChapterAppropriated(id, transfer.amount()), id);
        });
    }

    private void transfer(EntryKind kind, long from, long to, Transfer transfer) {
        Posting posting = transfer.amount().cents() > 0
                ? new Posting(from, to, transfer.amount(), to)
                : new Posting(to, from, transfer.amount().negated(), to);
        ledger.post(new Entry(kind, to, transfer.on(), transfer.reference()), List.of(posting));
    }

    private static int once(java.util.function.Supplier<Integer> writing) {
        return Clash.on("chapter_once", writing, () -> new Invalid(Flaw.at("/code", "chapter-twice")));
    }

    private Fund happened(HouseEvent event, FundId id) {
        ground.events().happened(event);
        return kept(id);
    }

    private Chapter happened(HouseEvent event, ChapterId id) {
        ground.events().happened(event);
        return kept(id);
    }

    private Fund kept(FundId id) {
        return fund(id).orElseThrow(() -> new Missing("fund"));
    }

    private Chapter kept(ChapterId id) {
        return chapter(id).orElseThrow(() -> new Missing("chapter"));
    }

    private Viewer reader() {
        ground.sight().need("reading the budget", Role.WORKER, Role.COORDINATOR);
        return ground.viewer();
    }

    private Viewer keeper() {
        ground.sight().need("keeping the budget", Role.COORDINATOR);
        return ground.viewer();
    }
}
