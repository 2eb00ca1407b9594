package org.affianca.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.affianca.api.WorkId;
import org.affianca.api.plan.Horizon;
import org.affianca.api.plan.Party;
import org.affianca.api.plan.PlanAction;
import org.affianca.api.plan.PlanContent;
import org.affianca.api.plan.PlanGoal;
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

    /** A plan of 64 versions with fifty goals and a hundred actions each stands beside the one that is read. */
    @Test
    void bothDatabasesReadAVersionWithoutLookingAtTheOthers() {
        PlanAction action = new PlanAction(0, "Un passo", Party.PERSON, "", TestPlans.none(), TestPlans.none());
        PlanGoal goal = new PlanGoal(0, "Una meta", Horizon.LONG, Collections.nCopies(2, action), List.of());
        WorkId large =
                at.written(new PlanContent("", 0, Collections.nCopies(50, goal), List.of(), List.of(), List.of()));
        for (int versions = 1; versions < 64; versions *= 2) {
            copy("core.plan_version", "number", "state, aim, review_months, legal_basis", large, versions);
            copy("core.plan_goal", "of_version", "number, place, words, term", large, versions);
            copy(
                    "core.plan_action",
                    "of_version",
                    "number, place, goal_number, words, responsible, name",
                    large,
                    versions);
        }
        Key key = new Key(house.organisation(), one, 1);
        ContentMapper content = house.mappers().of(ContentMapper.class);

        assertThat(house.count("select count(*) from core.plan_action")).isGreaterThan(6_000);
        assertThat(TestPlan.visited(house, "plan_goal", () -> content.goals(key)))
                .isLessThan(10);
        assertThat(TestPlan.visited(house, "plan_action", () -> content.actions(key)))
                .isLessThan(10);
        assertThat(TestPlan.visited(
                        house, "plan_action", () -> content.actions(new Key(house.organisation(), large, 64))))
                .isBetween(100L, 201L);
    }

    private void copy(String table, String version, String rest, WorkId of, int further) {
        house.sql(
                "insert into " + table + " (organisation_id, work_id, " + version + ", " + rest
                        + ") select organisation_id, work_id, " + version + " + " + further + ", " + rest + " from "
                        + table + " where work_id = ?",
                of.value());
    }
}
