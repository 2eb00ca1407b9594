package org.affianca.engine.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Alarms in their table. */
interface AlarmMapper {
    @Insert("""
            insert into core.alarm (organisation_id, id, kind, record_id, due, failures, set_at, set_by)
            values (#{a.organisationId}, #{a.id}, #{a.kind}, #{a.recordId}, #{a.due}, #{a.failures}, #{at}, #{by})""")
    void set(@Param("a") AlarmRow alarm, @Param("at") Instant at, @Param("by") UserId by);

    @Delete("delete from core.alarm where organisation_id = #{org} and kind = #{kind} and record_id = #{record}")
    void cancel(@Param("org") OrganisationId org, @Param("kind") String kind, @Param("record") long record);

    /** Those nobody rings for are left where they are. */
    @Select("""
            <script>
            select a.organisation_id, a.id, a.kind, a.record_id, a.due, a.failures from core.alarm a
             where #{now} >= a.due and a.kind in
               <foreach item='kind' collection='kinds' open='(' separator=',' close=')'>#{kind}</foreach>
             order by a.due, a.id
             fetch first #{most} rows only
            </script>""")
    List<AlarmRow> due(@Param("now") Instant now, @Param("kinds") Set<String> kinds, @Param("most") int most);

    /** 0 when another node was faster, or the desk took it back. */
    @Delete("delete from core.alarm where organisation_id = #{a.organisationId} and id = #{a.id}")
    int take(@Param("a") AlarmRow alarm);

    @Update("""
            update core.alarm set due = #{due}, failures = failures + 1
             where organisation_id = #{a.organisationId} and id = #{a.id}""")
    void postpone(@Param("a") AlarmRow alarm, @Param("due") Instant due);
}
