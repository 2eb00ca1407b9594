package org.affianca.engine.norm;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Clocks in their table; a clock is seen with its work. */
interface ClockMapper {
    @Select("""
            select w.id, w.case_id, w.service, w.stage, c.state as case_state,
                   case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable, coalesce(k.version, 0) as version
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.clock k on k.organisation_id = w.organisation_id and k.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<ClockRow> find(@Param("v") Viewer v, @Param("id") WorkId id);

    /** Lets others wait who write to the same work or its clock. */
    @Update("update core.works set version = version where organisation_id = #{org} and id = #{id}")
    void lock(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Insert("""
            insert into core.clock (organisation_id, work_id, version, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{at}, #{v.user})""")
    void begin(@Param("v") Viewer v, @Param("id") WorkId id, @Param("at") Instant at);

    @Update("""
            update core.clock set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{id}""")
    void touch(@Param("v") Viewer v, @Param("id") WorkId id, @Param("at") Instant at);

    @Select("""
            select coalesce(k.version, 0) as version, a.label, coalesce(k.changed_at, w.changed_at) as changed_at
              from core.works w
              left join core.clock k on k.organisation_id = w.organisation_id and k.work_id = w.id
              join core.account a on a.organisation_id = w.organisation_id
                                 and a.id = coalesce(k.changed_by, w.changed_by)
             where w.organisation_id = #{org} and w.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") WorkId id);
}
