package org.affianca.engine.access;

/**
 * Where a list begins to look, units aside: a table {@code chosen} with one column {@code found_id}. As {@link Reach}, they
 * are no leave; each case is asked about all the same.
 */
public final class NearCases {
    /** Of the teams in which the viewer is today, in any role. */
    public static final String OF_TEAM = """
                   (select distinct near_t.case_id as found_id from core.case_team near_t
                     where near_t.organisation_id = #{v.organisation} and near_t.user_id = #{v.user}
                       and #{v.today} >= near_t.from_day
                       and (near_t.until_day is null or near_t.until_day >= #{v.today})) chosen
            """;

    /** Read by the viewer through a broken glass now. */
    public static final String OPENED = """
                   (select distinct near_g.case_id as found_id from core.glass near_g --DERBY-PROPERTIES index=GLASS_OF_USER
                     where near_g.organisation_id = #{v.organisation} and near_g.user_id = #{v.user}
                       and near_g.ends_at > #{v.now}) chosen
            """;

    private NearCases() {}
}
