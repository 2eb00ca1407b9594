package org.affianca.engine.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.affianca.api.WorkId;
import org.affianca.api.repayment.Repayment;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Among four thousand repayments each list looks at those it shows. */
@OnBothDatabases
class ManyRepaymentsTest {
    private final TestHouse house;
    private final TestRepayments at;

    ManyRepaymentsTest(TestHouse house) {
        this.house = house;
        this.at = new TestRepayments(house);
    }

    @Test
    void eachListWalksItsIndex() {
        Repayment one = at.lent();
        WorkId others = at.grant(10, true);
        for (int i = 0; i < 4_000; i++) {
            house.sql(
                    "insert into core.repayment (organisation_id, id, version, case_id, work_id, cause, principal_cents,"
                            + " received_cents, written_off_cents, reason, note, act, agreed_on, plan, next_due,"
                            + " written_off_act, written_off_because, created_at, changed_at, changed_by) values (1, ?,"
                            + " 1, ?, ?, 'UNDUE', 1000, 0, 0, 'other', '', 'a', ?, 1, ?, '', '', ?, ?, ?)",
                    house.ids().next(),
                    at.file.id().value(),
                    others.value(),
                    at.today,
                    at.today.plusDays(40 + i),
                    house.clock().instant(),
                    house.clock().instant(),
                    at.giulia.id().value());
        }
        RepaymentMapper sql = house.mappers().of(RepaymentMapper.class);
        assertThat(visited(() -> sql.ofWork(house.sight().viewer(), one.work())))
                .isLessThan(5);
        assertThat(visited(() ->
                        sql.find(house.sight().viewer(), one.id()).stream().toList()))
                .isLessThan(5);
        assertThat(visited(() -> sql.open(house.sight().viewer(), false, null, 21)))
                .isLessThan(60);
        SummaryRow.Place middle = new SummaryRow.Place(at.today.plusDays(2_000), 0);
        assertThat(visited(() -> sql.open(house.sight().viewer(), false, middle, 21)))
                .isLessThan(60);
        assertThat(visited(() -> sql.open(house.sight().viewer(), true, null, 21)))
                .isLessThan(60);
        PlanMapper plans = house.mappers().of(PlanMapper.class);
        String plan = TestPlan.of(house, () -> plans.receipts(house.organisation(), one.id()))
                + TestPlan.of(house, () -> plans.parts(house.organisation(), one.id()))
                + TestPlan.of(house, () -> plans.plans(house.organisation(), one.id()));
        assertThat(plan).doesNotContain("Table Scan ResultSet for REPAYMENT");
    }

    private long visited(Supplier<List<?>> query) {
        return house.as(at.giulia, () -> TestPlan.visited(house, "repayment", query));
    }
}
