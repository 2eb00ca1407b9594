package org.affianca.engine.report;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.ReportId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.report.Reply;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.ReportState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reports in their table. */
interface ReportMapper {
    String WHOLE = """
            select r.id, r.version, r.state, r.unit_id, r.worker_id, w.label as worker, r.case_id, r.received_on,
                   r.protocol, r.channel, r.sender, r.duty, r.urgency, r.facts, r.judicial_copy, r.reply_by,
                   r.answered_on, r.answered_by, r.answer, r.secrecy, r.protected_reporter, r.recorded_at,
                   a.label as recorded_by
              from core.report r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.recorded_by
              left join core.account w on w.organisation_id = r.organisation_id and w.id = r.worker_id
             where r.organisation_id = #{org} and r.id = #{id}""";

    @Select(WHOLE + " and " + Sight.REPORT)
    Optional<ReportRow> seen(@Param("v") Viewer v, @Param("org") OrganisationId org, @Param("id") ReportId id);

    /** Without asking who looks; for the acts, which have asked before. */
    @Select(WHOLE)
    ReportRow any(@Param("org") OrganisationId org, @Param("id") ReportId id);

    @Select("""
            select count(*) from core.report r
             where r.organisation_id = #{v.organisation} and r.id = #{id} and""" + Sight.REPORT)
    int sees(@Param("v") Viewer v, @Param("id") ReportId id);

    @Select("""
            select count(*) from core.report r
             where r.organisation_id = #{v.organisation} and r.id = #{id} and""" + Sight.REPORTER)
    int knowsReporter(@Param("v") Viewer v, @Param("id") ReportId id);

    @Select("""
            select r.version, a.label, r.changed_at from core.report r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.changed_by
             where r.organisation_id = #{org} and r.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") ReportId id);

    @Insert("""
            insert into core.report (organisation_id, id, version, state, unit_id, received_on, protocol, channel,
                   sender, duty, urgency, facts, judicial_copy, reply_by, secrecy, protected_reporter, recorded_at,
                   recorded_by, changed_at, changed_by)
            values (#{org}, #{id}, 1, 'RECEIVED', #{d.unit}, #{d.receivedOn}, #{d.protocol}, #{d.channel},
                   #{d.sender}, #{d.duty}, #{urgency}, #{d.facts}, #{d.judicialCopy}, #{d.replyBy,jdbcType=DATE},
                   #{d.secrecy}, #{d.protectedReporter}, #{at}, #{by}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("d") ReportData data,
            @Param("urgency") int urgency,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.report_version (organisation_id, report_id, version, state, unit_id, received_on, protocol,
                   channel, sender, duty, urgency, facts, judicial_copy, reply_by, secrecy, protected_reporter,
                   changed_at, changed_by)
            select organisation_id, id, version, state, unit_id, received_on, protocol, channel, sender, duty, urgency,
                   facts, judicial_copy, reply_by, secrecy, protected_reporter, changed_at, changed_by
              from core.report
             where organisation_id = #{org} and id = #{id}""")
    void keepVersion(@Param("org") OrganisationId org, @Param("id") ReportId id);

    /** What was recorded, put right; the unit moves by being assigned only. */
    @Update("""
            update core.report
               set version = version + 1, received_on = #{d.receivedOn}, protocol = #{d.protocol},
                   channel = #{d.channel}, sender = #{d.sender}, duty = #{d.duty}, urgency = #{urgency},
                   facts = #{d.facts}, judicial_copy = #{d.judicialCopy}, reply_by = #{d.replyBy,jdbcType=DATE},
                   secrecy = #{d.secrecy}, protected_reporter = #{d.protectedReporter}, changed_at = #{at},
                   changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int update(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("version") int version,
            @Param("d") ReportData data,
            @Param("urgency") int urgency,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.report
               set version = version + 1, state = #{state}, unit_id = #{unit}, worker_id = #{worker,jdbcType=BIGINT},
                   case_id = #{file,jdbcType=BIGINT}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int move(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("version") int version,
            @Param("state") ReportState state,
            @Param("unit") UnitId unit,
            @Param("worker") Optional<UserId> worker,
            @Param("file") Optional<CaseId> file,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.report
               set version = version + 1, answered_on = #{r.on}, answered_by = #{r.channel}, answer = #{r.note},
                   changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int answer(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("version") int version,
            @Param("r") Reply reply,
            @Param("at") Instant at,
            @Param("by") UserId by);

    /** Counts the change of what hangs on the report. */
    @Update("""
            update core.report set version = version + 1, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int touch(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("version") int version,
            @Param("at") Instant at,
            @Param("by") UserId by);
}
