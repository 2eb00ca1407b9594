package org.affianca.engine.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What of the places of a work falls due, as its deadlines. */
interface DueMapper {
    @Select("""
            select min(y.expires_at) from core.stay y
             where y.organisation_id = #{v.organisation} and y.work_id = #{work} and y.state = 'HELD'""")
    Optional<Instant> expires(@Param("v") Viewer v, @Param("work") WorkId work);

    @Select("""
            select min(b.answer_by) from core.availability b
             where b.organisation_id = #{v.organisation} and b.work_id = #{work} and b.state = 'SENT'""")
    Optional<LocalDate> answerBy(@Param("v") Viewer v, @Param("work") WorkId work);

    @Delete("""
            delete from core.deadline
             where organisation_id = #{v.organisation} and work_id = #{work}
               and code in ('place-hold', 'availability-answer')""")
    void drop(@Param("v") Viewer v, @Param("work") WorkId work);

    @Delete("""
            delete from core.deadline
             where organisation_id = #{v.organisation} and work_id = #{work} and code = 'place-hold'""")
    void dropHold(@Param("v") Viewer v, @Param("work") WorkId work);

    @Update("""
            update core.deadline set due = #{due}, due_at = #{at}
             where organisation_id = #{v.organisation} and work_id = #{work} and code = 'place-hold'""")
    void move(@Param("v") Viewer v, @Param("work") WorkId work, @Param("due") LocalDate due, @Param("at") Instant at);

    @Insert("""
            insert into core.deadline (organisation_id, work_id, code, due, due_at, consequence, source)
            values (#{v.organisation}, #{work}, #{code}, #{due}, #{dueAt,jdbcType=TIMESTAMP}, 'REMIND', '')""")
    void insert(
            @Param("v") Viewer v,
            @Param("work") WorkId work,
            @Param("code") String code,
            @Param("due") LocalDate due,
            @Param("dueAt") Optional<Instant> dueAt);
}
