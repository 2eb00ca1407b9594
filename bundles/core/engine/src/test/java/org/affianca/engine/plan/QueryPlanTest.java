package org.affianca.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.affianca.api.WorkId;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class QueryPlanTest {
    private final TestHouse house;
    private final TestPlans at;
    private WorkId one;

    QueryPlanTest(TestHouse house) {
        this.house = house;
        this.at = new TestPlans(house);
        this.one = at.newPlan();
    }

    @BeforeEach
    void manyPlans() {
        for (int i = 0; i < 12; i++) {
            one = at.agreed();
        }
    }

    @Test
    void derbyReadsAPlanByItsKeysAndNoTableFromEndToEnd() {
        Key key = new Key(house.organisation(), one, 1);
        Map<String, Supplier<List<?>>> reads = new LinkedHashMap<>();
        ContentMapper content = house.mappers().of(ContentMapper.class);
        CourseMapper course = house.mappers().of(CourseMapper.class);
        ReviewMapper reviews = house.mappers().of(ReviewMapper.class);
        PlanMapper plans = house.mappers().of(PlanMapper.class);
        reads.put("plan", () -> plans.find(house.sight().viewer(), one).stream().toList());
        reads.put("versions", () -> plans.versions(house.organisation(), one));
        reads.put("goals", () -> content.goals(key));
        reads.put("actions", () -> content.actions(key));
        reads.put("indicators", () -> content.indicators(key));
        reads.put("commitments", () -> content.commitments(key));
        reads.put("budget", () -> content.budget(key));
        reads.put("signatories", () -> house.mappers().of(SigningMapper.class).of(key));
        reads.put("progress", () -> course.progress(key));
        reads.put("measured", () -> course.measured(key));
        reads.put("participants", () -> course.participants(key));
        reads.put("reviews", () -> reviews.of(key));
        reads.put("attained", () -> reviews.attained(key));
        reads.forEach((name, read) -> assertThat(house.as(at.giulia, () -> TestPlan.of(house, read)))
                .as(name)
                .doesNotContain("Table Scan ResultSet for PLAN", "Table Scan ResultSet for WORKS", "Hash Join"));
    }
}
