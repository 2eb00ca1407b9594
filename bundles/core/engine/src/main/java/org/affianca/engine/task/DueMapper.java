package org.affianca.engine.task;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.task.DueWork;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The deadlines of running work. */
interface DueMapper {
    /** A deadline with what it belongs to; the holder's name is not everybody's to read. */
    record Row(
            WorkId workId,
            CaseId caseId,
            String number,
            PersonId holderId,
            ServiceCode service,
            String code,
            LocalDate due) {
        DueWork due(String holder) {
            return new DueWork(workId, caseId, number, holder, service, code, due);
        }
    }

    /** Begins with the cases in whose team the viewer is, which are few. */
    @Select("""
            select x.work_id, w.case_id, c.number, c.holder_id, w.service, x.code, x.due
              from (select distinct t.case_id as mine_id from core.case_team t
                     where t.organisation_id = #{v.organisation} and t.user_id = #{v.user}
                       and t.from_day <= #{v.today} and (t.until_day is null or t.until_day >= #{v.today})) mine
              join core.case_file c on c.organisation_id = #{v.organisation} and c.id = mine.mine_id
              join core.works w on w.organisation_id = c.organisation_id and w.case_id = c.id
              join core.deadline x on x.organisation_id = w.organisation_id and x.work_id = w.id
             where w.stage not in ('ENDED', 'VOID') and x.met_on is null and x.suspended = false
               and x.due <= #{until}
               and""" + Sight.WORK + """
             order by x.due, x.work_id, x.code
             fetch first #{most} rows only""")
    List<Row> due(@Param("v") Viewer v, @Param("until") LocalDate until, @Param("most") int most);
}
