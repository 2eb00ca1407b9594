package org.affianca.engine.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.junit.jupiter.api.Test;

class OldPlansTest {
    private static final String MOVE = "116-plan-goals.sql";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 7);

    @Test
    void whatAPlanSaidOnDerbyBecomesItsFirstVersion() {
        check(TestHouse::onDerby);
    }

    @Test
    void whatAPlanSaidOnPostgreSqlBecomesItsFirstVersion() {
        check(TestHouse::onPostgres);
    }

    private static void check(Function<List<Script>, TestHouse> build) {
        List<Script> before = TestHouse.scripts().stream()
                .filter(script -> script.name().compareTo(MOVE) < 0)
                .toList();
        try (TestHouse house = build.apply(before)) {
            work(house, 1, "RUNNING");
            work(house, 2, "DRAFT");
            goal(house, 1, 0, "Un lavoro", "Ada", 2);
            goal(house, 1, 1, "Una casa", "", 0);

            house.migrations().run("core", "core", TestHouse.scripts());

            assertThat(house.count("select count(*) from core.plan_version where state = 'AGREED' and work_id = 1"
                            + " and aim = 'Camminare da sola' and in_force_on is not null"))
                    .isEqualTo(1);
            assertThat(house.count("select count(*) from core.plan_version where state = 'DRAFT' and work_id = 2"))
                    .isEqualTo(1);
            assertThat(house.count("select count(*) from core.plan_goal where work_id = 1 and term = 'SHORT'"))
                    .isEqualTo(2);
            assertThat(house.count("select count(*) from core.plan_action where name = 'Ada' and goal_number = 1"))
                    .isEqualTo(1);
            assertThat(house.count("select sum(attained) from core.plan_attained where work_id = 1"))
                    .isEqualTo(2);
        }
    }

    private static void work(TestHouse house, long id, String stage) {
        Actor by = house.user("Giulia", Role.WORKER, house.unit("hub"));
        house.sql(
                "insert into core.person (organisation_id, id, version, surname, name, surname_key, name_key,"
                        + " no_fiscal_code_because, birth_place, sex, citizenship, spoken, street, postcode,"
                        + " municipality, province, secrecy, unsafe_contacts, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, 'Fittizi', 'Ada', 'fittizi', 'ada', '', '', '', '', '', '', '', '', '',"
                        + " 'ORDINARY', false, ?, ?, ?)",
                id,
                house.clock().instant(),
                house.clock().instant(),
                by.id().value());
        house.sql(
                "insert into core.case_file (organisation_id, id, version, number, state, unit_id, secrecy, reason,"
                        + " opened_on, holder_id, open_holder_id, created_at, changed_at, changed_by)"
                        + " values (1, ?, 1, ?, 'IN_CHARGE', ?, 'ORDINARY', '', ?, ?, ?, ?, ?, ?)",
                id,
                "2026/" + id,
                house.unit("hub").value(),
                DAY,
                id,
                id,
                house.clock().instant(),
                house.clock().instant(),
                by.id().value());
        house.sql(
                "insert into core.works (organisation_id, id, case_id, area, service, kind, step, stage, from_day,"
                        + " secrecy, aim, provider, opened_on, version, created_at, changed_at, changed_by)"
                        + " values (1, ?, ?, 'core', 'core.individual-plan', 'PLAN', 'AGREED', ?, ?, 'ORDINARY',"
                        + " 'Camminare da sola', '', ?, 1, ?, ?, ?)",
                id,
                id,
                stage,
                DAY,
                DAY,
                house.clock().instant(),
                house.clock().instant(),
                by.id().value());
    }

    private static void goal(TestHouse house, long work, int place, String text, String who, int attained) {
        house.sql(
                "insert into core.work_goal (organisation_id, work_id, place, goal, term, responsible, attained)"
                        + " values (1, ?, ?, ?, 'short', ?, ?)",
                work,
                place,
                text,
                who,
                attained);
    }
}
