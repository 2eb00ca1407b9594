package org.affianca.engine.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.work.Plan;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InForceTest {
    private static final ServiceCode INDIVIDUAL_PLAN = new ServiceCode("core.individual-plan");

    private final TestHouse house;
    private final TestWorks at;

    InForceTest(TestHouse house) {
        this.house = house;
        this.at = new TestWorks(house);
    }

    private WorkId plan(String state) {
        LocalDate today = at.today();
        WorkId id = at.open(at.newCase(), INDIVIDUAL_PLAN, today, today.plusDays(90), Map.of());
        house.sql(
                "insert into core.plan (organisation_id, work_id, version, last_number, changed_at, changed_by)"
                        + " values (1, ?, 1, 0, ?, ?)",
                id.value(),
                house.clock().instant(),
                at.giulia.id().value());
        house.sql(
                "insert into core.plan_version (organisation_id, work_id, number, state, aim, review_months, legal_basis)"
                        + " values (1, ?, 1, ?, '', 0, '')",
                id.value(),
                state);
        return id;
    }

    @Test
    void aPlanTellsByWhichVersionItIsCarriedOut() {
        assertThat(((Plan) at.sheet(plan("AGREED")).work()).inForce()).contains(1);
        assertThat(((Plan) at.sheet(plan("BY_AUTHORITY")).work()).inForce()).contains(1);
        assertThat(((Plan) at.sheet(plan("PROPOSED")).work()).inForce()).isEqualTo(Optional.empty());
    }

    @Test
    void derbyAsksForTheVersionsOfAPageByTheirKeys() {
        List<WorkId> plans = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            plans.add(plan("AGREED"));
        }
        InForceMapper sql = house.mappers().of(InForceMapper.class);

        String plan =
                house.as(at.giulia, () -> TestPlan.of(house, () -> sql.of(house.organisation(), plans.subList(0, 5))));

        assertThat(plan).doesNotContain("Table Scan ResultSet for PLAN_VERSION", "Hash Scan");
    }
}
