package org.affianca.engine.barrier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.BarrierTry;
import org.affianca.api.barrier.Side;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What was asked for behind barriers, and who is to be told. */
interface TryMapper {
    /** A look that showed nothing. */
    record Look(long id, UserId userId, String what, long recordId, Instant seenAt) {}

    /** A barrier between somebody and what they asked for. */
    record Met(BarrierId barrierId, Side side) {}

    @Select("""
            select l.id, l.user_id, l.what, l.record_id, l.seen_at from core.access_log l
             where l.organisation_id = #{org} and l.id = #{id}""")
    Optional<Look> look(@Param("org") OrganisationId org, @Param("id") long id);

    /** Numbers are given out once in the whole house, so the number alone says which record is meant. */
    @Select("""
            select c.id from core.case_file c where c.organisation_id = #{org} and c.id = #{record}
            union all
            select w.case_id from core.works w where w.organisation_id = #{org} and w.id = #{record}
            union all
            select n.case_id from core.note n where n.organisation_id = #{org} and n.id = #{record}
            union all
            select d.case_id from core.document d where d.organisation_id = #{org} and d.id = #{record}
            union all
            select u.case_id from core.meeting u where u.organisation_id = #{org} and u.id = #{record}
            union all
            select l.case_id from core.letter l where l.organisation_id = #{org} and l.id = #{record}
            union all
            select x.case_id from core.case_transfer x where x.organisation_id = #{org} and x.id = #{record}""")
    List<CaseId> caseOf(@Param("org") OrganisationId org, @Param("record") long record);

    @Select("select distinct sight_x.barrier_id, sight_x.side from " + Wall.FIRST + " core.barrier_person sight_x"
            + Wall.FACED
            + " where sight_x.organisation_id = #{v.organisation} and sight_x.person_id = #{person}" + Wall.STANDS)
    List<Met> ofPerson(@Param("v") Viewer v, @Param("person") long person);

    @Select("select distinct sight_x.barrier_id, sight_x.side from " + Wall.FIRST + " core.case_file c"
            + ", core.case_member sight_j" + Wall.THEN + ", core.barrier_person sight_x" + Wall.THEN + Wall.FACED
            + " where c.organisation_id = #{v.organisation} and c.id = #{case}"
            + " and sight_j.organisation_id = c.organisation_id and sight_j.case_id = c.id"
            + " and sight_x.organisation_id = sight_j.organisation_id and sight_x.person_id = sight_j.person_id"
            + Wall.STANDS + Wall.OWN_CASE)
    List<Met> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Insert("""
            insert into core.barrier_try (organisation_id, id, barrier_id, side, user_id, what, record_id, tried_at)
            values (#{org}, #{id}, #{m.barrierId}, #{m.side}, #{l.userId}, #{l.what}, #{l.recordId}, #{l.seenAt})""")
    void insert(@Param("org") OrganisationId org, @Param("id") long id, @Param("m") Met met, @Param("l") Look look);

    /** Who was told already and has not looked yet: ten tries in a row are one thing to do, not ten. */
    String AFRESH = """
             and not exists (select 1 from core.task k
                              where k.organisation_id = a.organisation_id and k.assignee_id = a.id
                                and k.done_on is null and k.title = #{title})
            """;

    /** The managers of the guarded person's open cases and the coordinators of their units, but not who tried. */
    @Select("""
            select a.id from core.barrier j
              join core.case_member m on m.organisation_id = j.organisation_id and m.person_id = j.guarded_person_id
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
              join core.case_team t on t.organisation_id = c.organisation_id and t.case_id = c.id
              join core.account a on a.organisation_id = t.organisation_id and a.id = t.user_id
             where j.organisation_id = #{v.organisation} and j.id = #{id} and c.state not in ('CLOSED', 'ARCHIVED')
               and t.role = 'manager' and #{v.today} >= t.from_day
               and (t.until_day is null or t.until_day >= #{v.today}) and a.active = true and a.id <> #{v.user}
            """ + AFRESH + """
            union
            select a.id from core.barrier j
              join core.case_member m on m.organisation_id = j.organisation_id and m.person_id = j.guarded_person_id
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
              join core.unit_within w on w.organisation_id = c.organisation_id and w.unit_id = c.unit_id
              join core.account_unit u on u.organisation_id = w.organisation_id and u.unit_id = w.above_id
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.user_id
              join core.account_role r
                on r.organisation_id = a.organisation_id and r.user_id = a.id and r.role = 'coordinator'
             where j.organisation_id = #{v.organisation} and j.id = #{id} and c.state not in ('CLOSED', 'ARCHIVED')
               and a.active = true and a.id <> #{v.user}
            """ + AFRESH)
    List<UserId> toTell(@Param("v") Viewer v, @Param("id") BarrierId id, @Param("title") String title);

    @Select("""
            select y.id as number, y.barrier_id, y.side, a.label, y.what, y.tried_at
              from core.barrier_try y --DERBY-PROPERTIES index=TRIES_OF_BARRIER
              join core.account a --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on a.organisation_id = y.organisation_id and a.id = y.user_id
             where y.organisation_id = #{v.organisation} and y.barrier_id = #{id} and #{before} > y.id
             order by y.id desc
             fetch first #{most} rows only""")
    List<TryRow> page(
            @Param("v") Viewer v, @Param("id") BarrierId id, @Param("before") long before, @Param("most") int most);

    /** A row of core.barrier_try with the label of who tried. */
    record TryRow(long number, BarrierId barrierId, Side side, String label, String what, Instant triedAt) {
        BarrierTry asked() {
            return new BarrierTry(number, barrierId, side, label, what.replaceFirst("-missed$", ""), triedAt);
        }
    }
}
