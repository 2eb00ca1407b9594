package org.affianca.engine.wall;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.barrier.BarrierId;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who is behind which barrier, and the marks on persons and cases that say so. */
interface WallMapper {
    String BARRIERS = """
             in <foreach item='barrier' collection='barriers' open='(' separator=',' close=')'>#{barrier}</foreach>
            """;

    String IDS = " in <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach></script>";

    /** The barriers that concern somebody who is, or was, in the case. */
    @Select("""
            select distinct x.barrier_id from --DERBY-PROPERTIES joinOrder=FIXED
                   core.case_member m
              join core.barrier_person x --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on x.organisation_id = m.organisation_id and x.person_id = m.person_id
             where m.organisation_id = #{org} and m.case_id = #{case}""")
    List<BarrierId> touching(@Param("org") OrganisationId org, @Param("case") CaseId of);

    /** Whoever is in an open case with the guarded person comes behind the barrier too. */
    @Insert("""
            <script>
            insert into core.barrier_person (organisation_id, barrier_id, person_id, side, facing, until_day)
            select distinct b.organisation_id, b.id, m.person_id, 'GUARDED', 'OTHER', b.until_day
              from core.barrier b
              join core.case_member a on a.organisation_id = b.organisation_id and a.person_id = b.guarded_person_id
              join core.case_file c on c.organisation_id = a.organisation_id and c.id = a.case_id
              join core.case_member m on m.organisation_id = c.organisation_id and m.case_id = c.id
             where b.organisation_id = #{org} and b.lifted_at is null and c.state not in ('CLOSED', 'ARCHIVED')
               and (a.until_day is null or a.until_day >= #{today}) and (m.until_day is null or m.until_day >= #{today})
               and not exists (select 1 from core.barrier_person x
                                where x.organisation_id = b.organisation_id and x.barrier_id = b.id
                                  and x.person_id = m.person_id)
               and b.id""" + BARRIERS + "</script>")
    void widen(
            @Param("org") OrganisationId org,
            @Param("today") LocalDate today,
            @Param("barriers") Collection<BarrierId> barriers);

    @Select("""
            select distinct p.id from --DERBY-PROPERTIES joinOrder=FIXED
                   core.barrier_person x
              join core.person p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on p.organisation_id = x.organisation_id and p.id = x.person_id
             where x.organisation_id = #{org} and p.walled = false""")
    List<PersonId> personsToMark(@Param("org") OrganisationId org);

    @Select("""
            select distinct c.id from --DERBY-PROPERTIES joinOrder=FIXED
                   core.barrier_person x
              join core.case_member m --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on m.organisation_id = x.organisation_id and m.person_id = x.person_id
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = m.organisation_id and c.id = m.case_id
             where x.organisation_id = #{org} and c.walled = false""")
    List<CaseId> casesToMark(@Param("org") OrganisationId org);

    @Update("<script>update core.person set walled = #{walled} where organisation_id = #{org} and id" + IDS)
    void markPersons(
            @Param("org") OrganisationId org, @Param("walled") boolean walled, @Param("ids") Collection<PersonId> ids);

    @Update("<script>update core.case_file set walled = #{walled} where organisation_id = #{org} and id" + IDS)
    void markCases(
            @Param("org") OrganisationId org, @Param("walled") boolean walled, @Param("ids") Collection<CaseId> ids);

    @Select("""
            <script>
            select distinct m.case_id from core.case_member m
             where m.organisation_id = #{org} and m.person_id""" + IDS)
    List<CaseId> casesOf(@Param("org") OrganisationId org, @Param("ids") Collection<PersonId> ids);

    /**
     * Who works where, on either side. Who leaves a team today is on the way out; who was left on a side by a
     * coordinator counts there alone.
     */
    @Select("""
            <script>
            select distinct x.barrier_id, t.user_id, k.label, x.side, c.number, t.role
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.barrier_person x
              join core.case_member m --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on m.organisation_id = x.organisation_id and m.person_id = x.person_id
               and (m.until_day is null or m.until_day >= #{today})
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = m.organisation_id and c.id = m.case_id
               and c.state not in ('CLOSED', 'ARCHIVED')
              join core.case_team t --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on t.organisation_id = c.organisation_id and t.case_id = c.id
               and (t.until_day is null or t.until_day > #{today})
              join core.account k --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on k.organisation_id = t.organisation_id and k.id = t.user_id
             where x.organisation_id = #{org} and x.barrier_id""" + BARRIERS + """
             order by t.user_id, x.barrier_id, x.side, c.number
            </script>""")
    List<WorkRow> works(
            @Param("org") OrganisationId org,
            @Param("today") LocalDate today,
            @Param("barriers") Collection<BarrierId> barriers);

    /** Open cases in which somebody of either side is. */
    @Select("""
            <script>
            select distinct c.number
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.barrier_person x
              join core.case_member m --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on m.organisation_id = x.organisation_id and m.person_id = x.person_id
               and (m.until_day is null or m.until_day >= #{today})
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = m.organisation_id and c.id = m.case_id
               and c.state not in ('CLOSED', 'ARCHIVED')
              join core.case_member o --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on o.organisation_id = c.organisation_id and o.case_id = c.id
               and (o.until_day is null or o.until_day >= #{today})
              join core.barrier_person y --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on y.organisation_id = o.organisation_id and y.person_id = o.person_id
               and y.barrier_id = x.barrier_id and y.side = 'OTHER'
             where x.organisation_id = #{org} and x.side = 'GUARDED' and x.barrier_id""" + BARRIERS + """
             order by c.number
            </script>""")
    List<String> shared(
            @Param("org") OrganisationId org,
            @Param("today") LocalDate today,
            @Param("barriers") Collection<BarrierId> barriers);
}
