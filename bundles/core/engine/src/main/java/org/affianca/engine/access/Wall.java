package org.affianca.engine.access;

/**
 * The barrier as a condition: who works with a person on one side sees neither the persons on the other side nor a case
 * in which one of them ever was. Nearly no row is walled, and only a walled one is asked about further. The viewer works
 * with a side through the teams of its open cases; staff whom a coordinator left on a side are not kept from it.
 */
public final class Wall {
    // Left alone, Derby begins with the teams; there are few barriers, so it shall begin with them.
    /** Keeps the order in which the tables are named. */
    public static final String FIRST = "--DERBY-PROPERTIES joinOrder=FIXED\n";

    public static final String THEN = " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";

    /** From somebody behind a barrier, {@code sight_x}, to the teams of cases on the side it faces. */
    public static final String FACED = ", core.barrier_person sight_o" + THEN + ", core.case_member sight_b" + THEN
            + ", core.case_file sight_f" + THEN + ", core.case_team sight_v" + THEN;

    // Said beside the tables, not in their joins: there Derby does not know the table a subquery speaks of.
    /** The viewer is in one of those teams, the barrier holds today, and nobody left the viewer on this side of it. */
    public static final String STANDS = """
             and sight_o.organisation_id = sight_x.organisation_id and sight_o.barrier_id = sight_x.barrier_id
             and sight_o.side = sight_x.facing
             and sight_b.organisation_id = sight_o.organisation_id and sight_b.person_id = sight_o.person_id
             and (sight_b.until_day is null or sight_b.until_day >= #{v.today})
             and sight_f.organisation_id = sight_b.organisation_id and sight_f.id = sight_b.case_id
             and sight_f.state not in ('CLOSED', 'ARCHIVED')
             and sight_v.organisation_id = sight_f.organisation_id and sight_v.case_id = sight_f.id
             and sight_v.user_id = #{v.user} and #{v.today} >= sight_v.from_day
             and (sight_v.until_day is null or sight_v.until_day >= #{v.today})
             and (sight_x.until_day is null or sight_x.until_day >= #{v.today})
             and not exists (select 1 from core.barrier_staff sight_d
                              where sight_d.organisation_id = sight_x.organisation_id
                                and sight_d.barrier_id = sight_x.barrier_id and sight_d.user_id = #{v.user}
                                and sight_d.side = sight_x.side)
            """;

    /** A barrier stands between the viewer and the person {@code p}. */
    public static final String BEFORE_PERSON = " (p.walled = true and exists (select 1 from " + FIRST
            + " core.barrier_person sight_x" + FACED
            + " where sight_x.organisation_id = p.organisation_id and sight_x.person_id = p.id" + STANDS + ")) ";

    static final String PERSON = " not" + BEFORE_PERSON;

    // An open case belongs to the side of who is in it today: somebody of the other side who left it does not hide it.
    public static final String OWN_CASE = """
             and (c.state in ('CLOSED', 'ARCHIVED') or not exists (
                    select 1 from core.case_member sight_i, core.barrier_person sight_e
                     where sight_e.organisation_id = sight_i.organisation_id and sight_e.person_id = sight_i.person_id
                       and sight_e.barrier_id = sight_x.barrier_id and sight_e.side = sight_x.facing
                       and sight_i.organisation_id = c.organisation_id and sight_i.case_id = c.id
                       and (sight_i.until_day is null or sight_i.until_day >= #{v.today})))
            """;

    /** A barrier stands between the viewer and the case {@code c}. */
    public static final String BEFORE_CASE = " (c.walled = true and exists (select 1 from " + FIRST
            + " core.case_member sight_j, core.barrier_person sight_x" + THEN + FACED
            + " where sight_j.organisation_id = c.organisation_id and sight_j.case_id = c.id"
            + " and sight_x.organisation_id = sight_j.organisation_id and sight_x.person_id = sight_j.person_id"
            + STANDS + OWN_CASE + ")) ";

    static final String CASE = " not" + BEFORE_CASE;

    private Wall() {}
}
