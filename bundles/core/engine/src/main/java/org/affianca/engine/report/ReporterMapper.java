package org.affianca.engine.report;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.ReportId;
import org.affianca.api.report.Reporter;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who reported, sealed; the only mapper that reads or writes it. */
interface ReporterMapper {
    @Select("""
            select i.organisation_id, i.report_id, i.since_version, i.reporter_name as name, i.reporter_reach as reach
              from core.report r
              join core.report_reporter i on i.organisation_id = r.organisation_id and i.report_id = r.id
             where r.organisation_id = #{v.organisation} and r.id = #{id} and i.until_version is null
               and""" + Sight.REPORTER)
    Optional<SealedReporters.Row> seen(@Param("v") Viewer v, @Param("id") ReportId id);

    @Select("""
            select i.organisation_id, i.report_id, i.since_version, i.reporter_name as name, i.reporter_reach as reach
              from core.report r
              join core.report_reporter i on i.organisation_id = r.organisation_id and i.report_id = r.id
             where r.organisation_id = #{v.organisation} and r.case_id = #{case} and i.until_version is null
               and""" + Sight.REPORTER + " order by r.id")
    List<SealedReporters.Row> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Insert("""
            insert into core.report_reporter (organisation_id, report_id, since_version, reporter_name, reporter_reach)
            values (#{org}, #{id}, #{version}, #{who.name}, #{who.reach})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") ReportId id,
            @Param("version") int version,
            @Param("who") Reporter who);

    @Update("""
            update core.report_reporter set until_version = #{version}
             where organisation_id = #{org} and report_id = #{id} and until_version is null""")
    void end(@Param("org") OrganisationId org, @Param("id") ReportId id, @Param("version") int version);
}
