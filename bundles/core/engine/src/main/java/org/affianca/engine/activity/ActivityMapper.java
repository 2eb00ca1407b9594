package org.affianca.engine.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.ActivityId;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.activity.ActivityData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Activities in their table. */
interface ActivityMapper {
    @Select("""
            select y.id, y.version, y.title, y.type, y.unit_id, y.case_id, y.leader_id,
                   a.label as leader, y.provider, y.place, y.from_day, y.until_day, y.places, y.aim,
                   case when""" + Sight.ACTIVITY_WRITE + """
                   then true else false end as writable
              from core.activity y
              left join core.account a on a.organisation_id = y.organisation_id and a.id = y.leader_id
             where y.organisation_id = #{v.organisation} and y.id = #{id} and""" + Sight.ACTIVITY)
    Optional<ActivityRow> seen(@Param("v") Viewer v, @Param("id") ActivityId id);

    @Select("""
            <script>
            select y.id, y.title, y.type, y.unit_id, y.from_day, y.until_day, y.places,
                   (select count(*) from core.activity_enrolment e
                     where e.organisation_id = y.organisation_id and e.activity_id = y.id
                       and e.state = 'ENROLLED') as enrolled,
                   (select count(*) from core.activity_enrolment e
                     where e.organisation_id = y.organisation_id and e.activity_id = y.id
                       and e.state = 'WAITING') as waiting,
                   (select min(s.on_day) from core.activity_session s
                     where s.organisation_id = y.organisation_id and s.activity_id = y.id
                       and s.state = 'PLANNED' and s.on_day >= #{v.today}) as next_session
              from
            <choose>
              <when test='of != null'>core.activity y --DERBY-PROPERTIES index=ACTIVITY_OF_CASE
              </when>
              <otherwise>core.activity y --DERBY-PROPERTIES index=ACTIVITY_NEWEST
              </otherwise>
            </choose>
             where y.organisation_id = #{v.organisation}
            <if test='of != null'>and y.case_id = #{of}</if>
            <if test='after != null'>and #{after} > y.id</if>
               and""" + Sight.ACTIVITY + """
             order by y.id desc
             fetch first #{most} rows only
            </script>""")
    List<SummaryRow> list(
            @Param("v") Viewer v,
            @Param("of") @org.jspecify.annotations.Nullable CaseId of,
            @Param("after") @org.jspecify.annotations.Nullable Long after,
            @Param("most") int most);

    @Insert("""
            insert into core.activity (organisation_id, id, version, title, type, unit_id, case_id, leader_id, provider,
                   place, from_day, until_day, places, aim, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.title}, #{d.type}, #{d.unit}, #{d.caseId,jdbcType=BIGINT},
                   #{d.leader,jdbcType=BIGINT}, #{d.provider}, #{d.place}, #{d.period.from},
                   #{d.period.until,jdbcType=DATE}, #{d.places,jdbcType=INTEGER}, #{d.aim}, #{at}, #{v.user})""")
    void open(@Param("v") Viewer v, @Param("id") ActivityId id, @Param("d") ActivityData data, @Param("at") Instant at);

    @Update("""
            update core.activity
               set version = version + 1, title = #{d.title}, type = #{d.type}, unit_id = #{d.unit},
                   leader_id = #{d.leader,jdbcType=BIGINT}, provider = #{d.provider}, place = #{d.place},
                   from_day = #{d.period.from}, until_day = #{d.period.until,jdbcType=DATE},
                   places = #{d.places,jdbcType=INTEGER}, aim = #{d.aim}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int change(
            @Param("v") Viewer v,
            @Param("id") ActivityId id,
            @Param("version") int version,
            @Param("d") ActivityData data,
            @Param("at") Instant at);

    /** One more version; others who write to the activity wait until the transaction ends. */
    @Update("""
            update core.activity set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int touch(@Param("v") Viewer v, @Param("id") ActivityId id, @Param("version") int version, @Param("at") Instant at);

    @Select("""
            select y.version, a.label, y.changed_at from core.activity y
              join core.account a on a.organisation_id = y.organisation_id and a.id = y.changed_by
             where y.organisation_id = #{org} and y.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") ActivityId id);

    @Select("select count(*) from core.account a"
            + " where a.organisation_id = #{org} and a.id = #{user} and a.active = true")
    int active(@Param("org") OrganisationId org, @Param("user") UserId user);

    @Select("""
            select count(*) from core.person p
             where p.organisation_id = #{v.organisation} and p.id = #{id} and""" + Sight.PERSON)
    int seesPerson(@Param("v") Viewer v, @Param("id") PersonId id);

    @Select("""
            select count(*) from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.case_member m on m.organisation_id = c.organisation_id and m.case_id = c.id
             where w.organisation_id = #{v.organisation} and w.id = #{work} and w.kind = 'MEASURE'
               and m.person_id = #{person} and""" + Sight.WORK + " and" + Sight.CASE_WRITE)
    int measureOf(@Param("v") Viewer v, @Param("work") WorkId work, @Param("person") PersonId person);
}
