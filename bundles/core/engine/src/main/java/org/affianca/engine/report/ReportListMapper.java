package org.affianca.engine.report;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.report.ReportFilter;
import org.affianca.api.report.ReportState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Reports in lists. */
interface ReportListMapper {
    /** Which reports; parts that are null do not count. {@code queue}: most urgent first; {@code due}: by reply term. */
    record Wanted(
            @Nullable ReportState state,
            @Nullable UnitId unit,
            boolean mine,
            @Nullable PersonId person,
            @Nullable CaseId file,
            @Nullable LocalDate replyDue,
            boolean queue,
            boolean due) {
        static Wanted of(ReportFilter filter) {
            boolean due = filter.replyDue().isPresent();
            boolean waiting = filter.state()
                    .map(state -> state != ReportState.CLOSED && state != ReportState.IN_CASE)
                    .orElse(false);
            return new Wanted(
                    filter.state().orElse(null),
                    filter.unit().orElse(null),
                    filter.mine(),
                    filter.person().orElse(null),
                    filter.caseId().orElse(null),
                    filter.replyDue().orElse(null),
                    waiting && !due,
                    due);
        }
    }

    /**
     * Begins with the few reports of a person, a case or a worker where asked for, else walks the index of the order;
     * the comment names that index to Derby, which would read and sort the whole table for one page. Where an answer is
     * owed, the empty column stands first in the order: PostgreSQL does not see that it is the same in all rows.
     */
    @Select("""
            <script>
            select r.id, r.state, r.urgency, r.unit_id, r.received_on, r.protocol, r.sender, r.reply_by, r.answered_on,
                   r.case_id, (select w.label from core.account w
                                where w.organisation_id = r.organisation_id and w.id = r.worker_id) as worker
              from
            <choose>
              <when test="f.person != null">
                   (select distinct q.report_id as found_id from core.report_person q
                     where q.organisation_id = #{v.organisation} and q.person_id = #{f.person}
                       and q.until_version is null) chosen
              join core.report r on r.organisation_id = #{v.organisation} and r.id = chosen.found_id
              </when>
              <when test="f.file != null">
                   core.report r --DERBY-PROPERTIES index=REPORT_OF_CASE
              </when>
              <when test="f.mine">
                   core.report r --DERBY-PROPERTIES index=REPORT_OF_WORKER
              </when>
              <when test="f.due">
                   core.report r --DERBY-PROPERTIES index=REPORT_TO_ANSWER
              </when>
              <when test="f.queue and f.unit != null">
                   core.report r --DERBY-PROPERTIES index=REPORT_OF_UNIT
              </when>
              <when test="f.queue">
                   core.report r --DERBY-PROPERTIES index=REPORT_OF_STATE
              </when>
              <otherwise>
                   core.report r --DERBY-PROPERTIES index=REPORT_NEWEST
              </otherwise>
            </choose>
             where r.organisation_id = #{v.organisation}
            <if test="f.state != null">and r.state = #{f.state}</if>
            <if test="f.unit != null">and r.unit_id = #{f.unit}</if>
            <if test="f.file != null">and r.case_id = #{f.file}</if>
            <if test="f.mine">and r.worker_id = #{v.user}</if>
            <if test="f.due">and r.answered_on is null and #{f.replyDue} >= r.reply_by</if>
            <if test="after != null">
            <choose>
              <when test="f.due">
               and r.reply_by >= #{after.day} and (r.reply_by > #{after.day} or r.id > #{after.id})
              </when>
              <when test="f.queue">
               and r.urgency >= #{after.urgency} and (r.urgency > #{after.urgency} or (r.received_on >= #{after.day}
               and (r.received_on > #{after.day} or r.id > #{after.id})))
              </when>
              <otherwise>
               and #{after.day} >= r.received_on and (#{after.day} > r.received_on or #{after.id} > r.id)
              </otherwise>
            </choose>
            </if>
               and\s""" + Sight.REPORT + """
            <choose>
              <when test="f.due">order by r.answered_on, r.reply_by, r.id</when>
              <when test="f.queue">order by r.urgency, r.received_on, r.id</when>
              <otherwise>order by r.received_on desc, r.id desc</otherwise>
            </choose>
             fetch first #{most} rows only
            </script>""")
    List<ReportLine> page(
            @Param("v") Viewer v,
            @Param("f") Wanted wanted,
            @Param("after") ReportListing.@Nullable After after,
            @Param("most") int most);
}
