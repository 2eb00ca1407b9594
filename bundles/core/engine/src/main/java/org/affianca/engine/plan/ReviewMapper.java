package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.plan.Review;
import org.affianca.api.plan.ReviewData;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reviews of plans, and the one deadline of a plan's work that follows them. */
interface ReviewMapper {
    /** A review, planned or held; tookPart has one name a line. */
    record Row(
            int number,
            LocalDate plannedFor,
            Optional<LocalDate> heldOn,
            Optional<Integer> ofVersion,
            String tookPart,
            String conclusions,
            String label) {}

    /** How far a goal was attained at a review. */
    record AttainedRow(int reviewNumber, int goalNumber, int attained, String reason) {}

    @Select("""
            select x.number, x.planned_for, x.held_on, x.of_version, x.took_part, x.conclusions, a.label
              from core.plan_review x
              join core.account a on a.organisation_id = x.organisation_id and a.id = x.written_by
             where x.organisation_id = #{k.organisation} and x.work_id = #{k.work}
             order by x.planned_for, x.number""")
    List<Row> of(@Param("k") Key key);

    @Select("select x.review_number, x.goal_number, x.attained, x.reason from core.plan_attained x" + CourseMapper.OF
            + "order by x.review_number, x.goal_number")
    List<AttainedRow> attained(@Param("k") Key key);

    @Insert("""
            insert into core.plan_review (organisation_id, work_id, number, planned_for, took_part, conclusions, written_by)
            values (#{k.organisation}, #{k.work}, #{number}, #{on}, '', '', #{by})""")
    void plan(@Param("k") Key key, @Param("number") int number, @Param("on") LocalDate on, @Param("by") UserId by);

    @Update("""
            update core.plan_review set planned_for = #{to}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and number = #{number}""")
    void move(@Param("k") Key key, @Param("number") int number, @Param("to") LocalDate to);

    @Update("""
            update core.plan_review set held_on = #{d.on}, of_version = #{k.version}, took_part = #{tookPart},
                   conclusions = #{d.conclusions}, written_by = #{by}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and number = #{number}""")
    void hold(
            @Param("k") Key key,
            @Param("number") int number,
            @Param("d") ReviewData data,
            @Param("tookPart") String tookPart,
            @Param("by") UserId by);

    @Insert("""
            <script>insert into core.plan_attained (organisation_id, work_id, review_number, goal_number, attained, reason)
            values <foreach item="g" collection="goals" separator=",">
            (#{k.organisation}, #{k.work}, #{number}, #{g.goal}, #{g.level}, #{g.reason})</foreach></script>""")
    void attain(@Param("k") Key key, @Param("number") int number, @Param("goals") List<Review.Attained> goals);

    @Delete("""
            delete from core.deadline
             where organisation_id = #{k.organisation} and work_id = #{k.work} and code = 'plan-review'""")
    void dropDeadline(@Param("k") Key key);

    @Insert("""
            insert into core.deadline (organisation_id, work_id, code, due, consequence, source, met_on)
            values (#{k.organisation}, #{k.work}, 'plan-review', #{due}, 'REMIND', '', #{met,jdbcType=DATE})""")
    void insertDeadline(@Param("k") Key key, @Param("due") LocalDate due, @Param("met") Optional<LocalDate> metOn);
}
