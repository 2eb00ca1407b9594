package org.affianca.engine.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.barrier.BarrierData;
import org.affianca.api.barrier.BarrierFilter;
import org.affianca.api.barrier.BarrierId;
import org.affianca.api.barrier.Side;
import org.affianca.api.barrier.Staying;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Barriers in their tables. */
interface BarrierMapper {
    String SAID = """
            select j.id, j.version, j.guarded_person_id, j.other_person_id, j.reason, j.from_day, j.until_day, j.set_at,
                   s.label as set_by, j.lifted_at, j.lifted_because,
                   (select l.label from core.account l
                     where l.organisation_id = j.organisation_id and l.id = j.lifted_by) as lifted_by,
                   (select count(*) from core.barrier_try y
                     where y.organisation_id = j.organisation_id and y.barrier_id = j.id) as tries
            """;

    String SETTER = """
              join core.account s --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on s.organisation_id = j.organisation_id and s.id = j.set_by
             where j.organisation_id = #{v.organisation}
            """;

    @Select(SAID + " from core.barrier j " + SETTER + " and j.id = #{id} and " + Sight.BARRIER)
    Optional<BarrierRow> seen(@Param("v") Viewer v, @Param("id") BarrierId id);

    /** Without asking who looks; for what an act answers. */
    @Select(SAID + " from core.barrier j " + SETTER + " and j.id = #{id}")
    BarrierRow any(@Param("v") Viewer v, @Param("id") BarrierId id);

    @Select("""
            <script>
            """ + SAID + """
            <choose>
              <when test="f.guarded.isPresent()">
              from core.barrier j --DERBY-PROPERTIES index=BARRIERS_OF_GUARDED
              </when>
              <otherwise>
              from core.barrier j --DERBY-PROPERTIES index=BARRIERS_NEWEST
              </otherwise>
            </choose>
            """ + SETTER + """
            <if test="f.guarded.isPresent()">and j.guarded_person_id = #{f.guarded}</if>
            <if test="f.standing">
               and j.lifted_at is null and (j.until_day is null or j.until_day >= #{v.today})
            </if>
            <if test="after.isPresent()">and #{after} > j.id</if>
               and""" + Sight.BARRIER + """
             order by j.id desc
             fetch first #{most} rows only
            </script>""")
    List<BarrierRow> page(
            @Param("v") Viewer v,
            @Param("f") BarrierFilter filter,
            @Param("after") Optional<Long> after,
            @Param("most") int most);

    @Select("""
            <script>
            select s.barrier_id, a.label, s.side, d.label as decided_by from core.barrier_staff s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.user_id
              join core.account d on d.organisation_id = s.organisation_id and d.id = s.decided_by
             where s.organisation_id = #{v.organisation} and s.barrier_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by a.label, s.user_id
            </script>""")
    List<StayedRow> stayed(@Param("v") Viewer v, @Param("ids") Collection<BarrierId> ids);

    /** Whether the viewer answers for the person: manages an open case of theirs, or coordinates its unit. */
    @Select("""
            select count(*) from (select p.organisation_id, p.id as guarded_person_id from core.person p
                                   where p.organisation_id = #{v.organisation} and p.id = #{person}) j
             where""" + Sight.BARRIER)
    int answersFor(@Param("v") Viewer v, @Param("person") PersonId person);

    @Select("""
            select count(*) from core.barrier j
             where j.organisation_id = #{v.organisation} and j.lifted_at is null
               and (j.until_day is null or j.until_day >= #{v.today})
               and ((j.guarded_person_id = #{one} and j.other_person_id = #{two})
                    or (j.guarded_person_id = #{two} and j.other_person_id = #{one}))""")
    int between(@Param("v") Viewer v, @Param("one") PersonId one, @Param("two") PersonId two);

    @Select("select count(*) from core.account a where a.organisation_id = #{v.organisation} and a.id = #{user}")
    int known(@Param("v") Viewer v, @Param("user") UserId user);

    @Insert("""
            insert into core.barrier (organisation_id, id, version, guarded_person_id, other_person_id, reason, from_day,
                   until_day, set_at, set_by, lifted_because, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.guarded}, #{d.other}, #{reason}, #{v.today},
                   #{d.until,jdbcType=DATE}, #{at}, #{v.user}, '', #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") BarrierId id,
            @Param("d") BarrierData data,
            @Param("reason") String sealedReason,
            @Param("at") Instant at);

    @Insert("""
            insert into core.barrier_person (organisation_id, barrier_id, person_id, side, facing, until_day)
            values (#{v.organisation}, #{id}, #{person}, #{side}, #{facing}, #{until,jdbcType=DATE})""")
    void stand(
            @Param("v") Viewer v,
            @Param("id") BarrierId id,
            @Param("person") PersonId person,
            @Param("side") Side side,
            @Param("facing") Side facing,
            @Param("until") Optional<LocalDate> until);

    @Insert("""
            <script>
            insert into core.barrier_staff (organisation_id, barrier_id, user_id, side, decided_at, decided_by) values
            <foreach item='one' collection='staying' separator=','>
            (#{v.organisation}, #{id}, #{one.user}, #{one.side}, #{at}, #{v.user})
            </foreach>
            </script>""")
    void decide(
            @Param("v") Viewer v,
            @Param("id") BarrierId id,
            @Param("staying") Collection<Staying> staying,
            @Param("at") Instant at);

    /** Who was left on a side has their last day in the teams of the other; a manager must have handed over before. */
    @Update("""
            <script>
            update core.case_team set until_day = #{v.today}
             where organisation_id = #{v.organisation} and (until_day is null or until_day > #{v.today})
               and #{v.today} >= from_day and role != 'manager'
               and user_id in
               <foreach item='user' collection='users' open='(' separator=',' close=')'>#{user}</foreach>
               and case_id in (
                   select c.id from core.barrier_person x
                     join core.case_member m on m.organisation_id = x.organisation_id and m.person_id = x.person_id
                     join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
                    where x.organisation_id = #{v.organisation} and x.barrier_id = #{id} and x.side = #{left}
                      and c.state not in ('CLOSED', 'ARCHIVED'))
            </script>""")
    void leave(
            @Param("v") Viewer v,
            @Param("id") BarrierId id,
            @Param("left") Side left,
            @Param("users") Collection<UserId> users);

    /** The open cases of the guarded person, for their timelines and for whom to tell. */
    @Select("""
            select distinct c.id from core.barrier j
              join core.case_member m on m.organisation_id = j.organisation_id and m.person_id = j.guarded_person_id
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
             where j.organisation_id = #{org} and j.id = #{id} and c.state not in ('CLOSED', 'ARCHIVED')
             order by c.id""")
    List<CaseId> cases(@Param("org") OrganisationId org, @Param("id") BarrierId id);

    @Select("select person_id from core.barrier_person where organisation_id = #{org} and barrier_id = #{id}")
    List<PersonId> behind(@Param("org") OrganisationId org, @Param("id") BarrierId id);

    @Delete("delete from core.barrier_person where organisation_id = #{org} and barrier_id = #{id}")
    void open(@Param("org") OrganisationId org, @Param("id") BarrierId id);

    @Update("""
            update core.barrier
               set version = version + 1, until_day = #{until,jdbcType=DATE}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version} and lifted_at is null""")
    int extend(
            @Param("v") Viewer v,
            @Param("id") BarrierId id,
            @Param("version") int version,
            @Param("until") Optional<LocalDate> until,
            @Param("at") Instant at);

    @Update("""
            update core.barrier_person set until_day = #{until,jdbcType=DATE}
             where organisation_id = #{v.organisation} and barrier_id = #{id}""")
    void extendBehind(@Param("v") Viewer v, @Param("id") BarrierId id, @Param("until") Optional<LocalDate> until);

    @Update("""
            update core.barrier
               set version = version + 1, lifted_at = #{at}, lifted_by = #{v.user}, lifted_because = #{reason},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version} and lifted_at is null""")
    int lift(
            @Param("v") Viewer v,
            @Param("id") BarrierId id,
            @Param("version") int version,
            @Param("reason") String sealedReason,
            @Param("at") Instant at);

    @Select("""
            select j.version, a.label, j.changed_at from core.barrier j
              join core.account a on a.organisation_id = j.organisation_id and a.id = j.changed_by
             where j.organisation_id = #{org} and j.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") BarrierId id);
}
