package org.affianca.engine.informing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.informing.InformingData;
import org.affianca.api.informing.InformingId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Entries about informing somebody; seen with their case. */
interface InformingMapper {
    String WHOLE = """
            select i.id, i.version, i.case_id, i.person_id, i.kind, i.on_day, i.due_on, i.source, i.way, i.notice,
                   s.area, s.language, i.reason, i.words,
                   (select a.label from core.account a
                     where a.organisation_id = i.organisation_id and a.id = i.written_by) as written_by,
                   i.annulled_on, i.annulled_because
              from core.informing i
              join core.case_file c on c.organisation_id = i.organisation_id and c.id = i.case_id
              left join core.privacy_notice s on s.organisation_id = i.organisation_id and s.version = i.notice
             where i.organisation_id = #{v.organisation}
            """;

    @Select(WHOLE + " and i.id = #{id} and" + Sight.CASE)
    Optional<InformingRow> seen(@Param("v") Viewer v, @Param("id") InformingId id);

    @Select(WHOLE + " and i.case_id = #{case} and" + Sight.CASE + """
             order by i.id desc
             fetch first 200 rows only""")
    List<InformingRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    /** Members of a case today. */
    @Select("""
            select m.person_id from core.case_member m
             where m.organisation_id = #{v.organisation} and m.case_id = #{case}
               and (m.until_day is null or m.until_day >= #{v.today})
             order by m.from_day, m.person_id""")
    List<PersonId> members(@Param("v") Viewer v, @Param("case") CaseId of);

    /** When a report in the case first spoke of somebody. */
    record ReportedRow(PersonId personId, LocalDate onDay) {}

    @Select("""
            select q.person_id, min(r.received_on) as on_day
              from core.report r
              join core.report_person q on q.organisation_id = r.organisation_id and q.report_id = r.id
             where r.organisation_id = #{v.organisation} and r.case_id = #{case} and q.until_version is null
               and q.person_id is not null and""" + Sight.REPORT + """
             group by q.person_id""")
    List<ReportedRow> reported(@Param("v") Viewer v, @Param("case") CaseId of);

    @Insert("""
            insert into core.informing (organisation_id, id, version, case_id, person_id, kind, on_day, due_on, source,
                   way, notice, reason, words, written_at, written_by, annulled_because, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, #{d.person}, #{d.kind}, #{d.on}, #{due,jdbcType=DATE},
                   #{d.source}, #{d.way}, #{notice,jdbcType=VARCHAR}, #{d.reason}, #{d.words}, #{at}, #{v.user}, '',
                   #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") InformingId id,
            @Param("case") CaseId of,
            @Param("d") InformingData data,
            @Param("due") Optional<LocalDate> due,
            @Param("notice") Optional<String> notice,
            @Param("at") Instant at);

    @Update("""
            update core.informing
               set version = version + 1, annulled_on = #{v.today}, annulled_because = #{words}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int annul(
            @Param("v") Viewer v,
            @Param("id") InformingId id,
            @Param("version") int version,
            @Param("words") String words,
            @Param("at") Instant at);

    @Select("""
            select i.version, a.label, i.changed_at from core.informing i
              join core.account a on a.organisation_id = i.organisation_id and a.id = i.changed_by
             where i.organisation_id = #{org} and i.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") InformingId id);
}
