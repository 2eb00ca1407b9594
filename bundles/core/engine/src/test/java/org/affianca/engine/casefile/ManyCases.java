package org.affianca.engine.casefile;

import java.time.LocalDate;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.engine.db.TestHouse;

/** Four thousand files of groups, each with its manager, an old episode and a transfer nobody answered. */
public final class ManyCases {
    private static final String DIGITS = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";
    private static final String NUMBER = "900000 + a.n * 400 + b.n * 40 + c.n * 4 + d.n";
    private static final String NUMBERS =
            " from " + DIGITS + " a (n), " + DIGITS + " b (n), " + DIGITS + " c (n), (values (0), (1), (2), (3)) d (n)";

    private final TestHouse house;
    private final LocalDate longAgo;

    public ManyCases(TestHouse house, TestOffice office) {
        this.house = house;
        this.longAgo = office.today().minusDays(900);
    }

    /** Once in a house. */
    public void fill(Actor manager, PersonId holder) {
        if (house.count("select count(*) from core.case_file where id = 900000") > 0) {
            return;
        }
        long unit = manager.units().iterator().next().value();
        long by = manager.id().value();
        house.sql(
                "insert into core.case_file (organisation_id, id, version, number, kind, name, state, unit_id, secrecy,"
                        + " reason, opened_on, holder_id, created_at, changed_at, changed_by) select 1, " + NUMBER
                        + ", 1, cast(" + NUMBER + " as char(12)), 'GROUP', 'x', 'IN_CHARGE', cast(? as bigint),"
                        + " 'ORDINARY', 'x', cast(? as date), cast(? as bigint), cast(? as timestamp),"
                        + " cast(? as timestamp), cast(? as bigint)" + NUMBERS,
                unit,
                longAgo,
                holder.value(),
                house.clock().instant(),
                house.clock().instant(),
                by);
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role)" + " select 1, "
                        + NUMBER + ", cast(? as bigint), 0, 'holder'" + NUMBERS,
                holder.value());
        house.sql(
                "insert into core.case_team (organisation_id, id, case_id, user_id, role, from_day) select 1, " + NUMBER
                        + ", " + NUMBER + ", cast(? as bigint), 'manager', cast(? as date)" + NUMBERS,
                by,
                longAgo);
        house.sql(
                "insert into core.case_episode (organisation_id, case_id, number, from_day, charged_on, until_day, reason,"
                        + " opened_by, taking_charge, legal_basis, closure_reason, situation_at_exit, note, overridden)"
                        + " select 1, " + NUMBER + ", 1, cast(? as date), cast(? as date), cast(? as date), 'x',"
                        + " cast(? as bigint), '', '', '4', '2', '', ''" + NUMBERS,
                longAgo,
                longAgo,
                longAgo,
                by);
        house.sql(
                "insert into core.case_transfer (organisation_id, id, version, case_id, open_case_id, from_unit_id,"
                        + " to_unit_id, to_body, reason, answer_by, state, proposed_at, proposed_by, answer, changed_at,"
                        + " changed_by) select 1, " + NUMBER + ", 1, " + NUMBER + ", " + NUMBER + ", cast(? as bigint),"
                        + " cast(? as bigint), '', 'x', cast(? as date), 'PROPOSED', cast(? as timestamp),"
                        + " cast(? as bigint), '', cast(? as timestamp), cast(? as bigint)" + NUMBERS,
                unit,
                unit,
                longAgo,
                house.clock().instant(),
                by,
                house.clock().instant(),
                by);
        weigh();
    }

    /** What PostgreSQL does by itself after a while. */
    private void weigh() {
        if (!house.toString().equals("derby")) {
            house.sql("analyze core.case_file, core.case_member, core.case_team, core.case_episode, core.case_transfer,"
                    + " core.account, core.account_unit, core.unit_within, core.glass");
        }
    }
}
