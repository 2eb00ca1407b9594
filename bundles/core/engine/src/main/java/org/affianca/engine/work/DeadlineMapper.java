package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Deadline;
import org.affianca.engine.catalogue.Shelf;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads the deadlines that works carry. */
interface DeadlineMapper {
    @Select("""
            <script>select d.work_id, d.code, d.due, d.consequence, d.source, d.met_on from core.deadline d
             where d.organisation_id = #{organisation} and d.work_id in
             <foreach item="id" collection="works" open="(" separator="," close=")">#{id}</foreach>
             order by d.due, d.code</script>""")
    List<Row> of(@Param("organisation") OrganisationId organisation, @Param("works") Collection<WorkId> works);

    /** A deadline and the work that carries it. */
    record Row(
            WorkId workId,
            String code,
            LocalDate due,
            Consequence consequence,
            String source,
            Optional<LocalDate> metOn) {
        /** Called as its norm is called now, also if it began while that was core's: so rules of an area know it. */
        Deadline deadline(Shelf shelf) {
            return new Deadline(shelf.calledNow(code), due, consequence, source, metOn);
        }
    }
}
