package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Deadline;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps the deadlines that works carry. */
interface DeadlineMapper {
    @Select("""
            <script>select d.work_id, d.code, d.due, d.consequence, d.source, d.met_on from core.deadline d
             where d.organisation_id = #{organisation} and d.work_id in
             <foreach item="id" collection="works" open="(" separator="," close=")">#{id}</foreach>
             order by d.due, d.code</script>""")
    List<Row> of(@Param("organisation") OrganisationId organisation, @Param("works") Collection<WorkId> works);

    @Insert("""
            insert into core.deadline (organisation_id, work_id, code, due, consequence, source, met_on)
            values (#{organisation}, #{work}, #{d.code}, #{d.due}, #{d.consequence}, #{d.source}, #{d.metOn})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("d") Deadline deadline);

    @Update("""
            update core.deadline set due = #{d.due}, consequence = #{d.consequence}, source = #{d.source}, met_on = #{d.metOn}
             where organisation_id = #{organisation} and work_id = #{work} and code = #{d.code}""")
    int update(
            @Param("organisation") OrganisationId organisation,
            @Param("work") WorkId work,
            @Param("d") Deadline deadline);

    @Delete("""
            delete from core.deadline
             where organisation_id = #{organisation} and work_id = #{work} and code = #{code} and met_on is null""")
    void drop(
            @Param("organisation") OrganisationId organisation, @Param("work") WorkId work, @Param("code") String code);

    /** A deadline and the work that carries it. */
    record Row(
            WorkId workId,
            String code,
            LocalDate due,
            Consequence consequence,
            String source,
            Optional<LocalDate> metOn) {
        Deadline deadline() {
            return new Deadline(code, due, consequence, source, metOn);
        }
    }
}
