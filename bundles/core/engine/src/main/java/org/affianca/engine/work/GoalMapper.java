package org.affianca.engine.work;

import java.util.Collection;
import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.work.Goal;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Keeps the goals of plans. */
interface GoalMapper {
    @Select("""
            <script>select g.work_id, g.goal, g.term, g.responsible, g.attained from core.work_goal g
             where g.organisation_id = #{organisation} and g.work_id in
             <foreach item="id" collection="works" open="(" separator="," close=")">#{id}</foreach>
             order by g.work_id, g.place</script>""")
    List<Row> of(@Param("organisation") OrganisationId organisation, @Param("works") Collection<WorkId> works);

    @Delete("delete from core.work_goal where organisation_id = #{organisation} and work_id = #{work}")
    void clear(@Param("organisation") OrganisationId organisation, @Param("work") WorkId work);

    @Insert("""
            insert into core.work_goal (organisation_id, work_id, place, goal, term, responsible, attained)
            values (#{organisation}, #{work}, #{place}, #{g.text}, #{g.term}, #{g.responsible}, #{g.attained})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("place") int place,
            @Param("g") Goal goal);

    /** A goal and the plan it belongs to. */
    record Row(WorkId workId, String goal, String term, String responsible, int attained) {
        Goal asGoal() {
            return new Goal(goal, term, responsible, attained);
        }
    }
}
