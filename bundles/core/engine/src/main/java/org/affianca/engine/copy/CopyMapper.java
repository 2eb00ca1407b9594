package org.affianca.engine.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.FileCopyId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.HandOver;
import org.affianca.api.copy.IdentityCheck;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Copies of files in their tables; seen with their case. */
interface CopyMapper {
    String WHOLE = """
            select y.id, y.version, y.case_id, y.state, y.person_id, y.reader, y.from_day, y.until_day, y.requested_on,
                   b.label as requested_by, y.language, y.ground, y.identity_how, y.identity_note,
                   y.identity_on, (select i.label from core.account i
                       where i.organisation_id = y.organisation_id and i.id = y.identity_by) as identity_by, y.due_on, y.made_on, y.document_id, y.list_id, y.data_id,
                   y.digest, y.handed_on, y.handed_how, y.received_by, y.refused_because, y.permitted_because, y.permitted_on,
                   (select i.label from core.account i
                     where i.organisation_id = y.organisation_id and i.id = y.permitted_by) as permitted_by
              from core.file_copy y
              join core.case_file c on c.organisation_id = y.organisation_id and c.id = y.case_id
              join core.account b on b.organisation_id = y.organisation_id and b.id = y.requested_by
             where y.organisation_id = #{v.organisation}
            """;

    @Select(WHOLE + " and y.id = #{id} and" + Sight.CASE)
    Optional<CopyRow> seen(@Param("v") Viewer v, @Param("id") FileCopyId id);

    @Select(WHOLE + " and y.case_id = #{case} and" + Sight.CASE + """
             order by y.id desc
             fetch first 200 rows only""")
    List<CopyRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select("""
            <script>
            select x.copy_id, x.person_id from core.file_copy_about x
             where x.organisation_id = #{v.organisation} and x.copy_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by x.copy_id, x.place
            </script>""")
    List<AboutRow> about(@Param("v") Viewer v, @Param("ids") Collection<FileCopyId> ids);

    /** 1 when the viewer manages the case. */
    @Select("""
            select count(*) from core.case_file c
             where c.organisation_id = #{v.organisation} and c.id = #{case} and""" + " " + Sight.IS_MANAGER)
    int manages(@Param("v") Viewer v, @Param("case") CaseId of);

    @Insert("""
            insert into core.file_copy (organisation_id, id, version, case_id, state, person_id, reader, from_day,
                   until_day, requested_on, requested_by, language, ground, due_on, digest, handed_how, received_by,
                   refused_because, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, 'REQUESTED', #{r.person}, #{r.reader},
                   #{r.from,jdbcType=DATE}, #{r.until,jdbcType=DATE}, #{r.requestedOn}, #{v.user}, #{r.language},
                   #{r.ground}, #{due}, '', '', '', '', #{at}, #{v.user})""")
    void request(
            @Param("v") Viewer v,
            @Param("id") FileCopyId id,
            @Param("case") CaseId of,
            @Param("r") CopyRequest request,
            @Param("due") LocalDate due,
            @Param("at") Instant at);

    @Insert("""
            <script>
            insert into core.file_copy_about (organisation_id, copy_id, place, person_id) values
            <foreach item='p' index='i' collection='about' separator=','>
                   (#{v.organisation}, #{id}, cast(#{i} as int) + 1, #{p})
            </foreach>
            </script>""")
    void addAbout(@Param("v") Viewer v, @Param("id") FileCopyId id, @Param("about") List<PersonId> about);

    @Insert("""
            <script>
            insert into core.file_copy_entry (organisation_id, copy_id, place, kind, record_id, on_day, verdict, reason,
                   times) values
            <foreach item='e' index='i' collection='entries' separator=','>
                   (#{v.organisation}, #{id}, cast(#{i} as int) + cast(#{first} as int), #{e.kind}, #{e.recordId},
                   #{e.onDay,jdbcType=DATE}, #{e.verdict}, #{e.reason}, #{e.times})
            </foreach>
            </script>""")
    void addEntries(
            @Param("v") Viewer v,
            @Param("id") FileCopyId id,
            @Param("first") int first,
            @Param("entries") List<EntryRow> entries);

    @Select("""
            select e.kind, e.record_id, e.on_day, e.verdict, e.reason, e.times from core.file_copy_entry e
             where e.organisation_id = #{v.organisation} and e.copy_id = #{id}
             order by e.place""")
    List<EntryRow> entries(@Param("v") Viewer v, @Param("id") FileCopyId id);

    @Update("""
            update core.file_copy
               set version = version + 1, state = 'MADE', made_on = #{v.today}, document_id = #{document},
                   list_id = #{list}, data_id = #{data,jdbcType=BIGINT},
                   digest = #{digest}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int make(
            @Param("v") Viewer v,
            @Param("id") FileCopyId id,
            @Param("version") int version,
            @Param("document") DocumentId document,
            @Param("list") DocumentId list,
            @Param("data") Optional<DocumentId> data,
            @Param("digest") String digest,
            @Param("at") Instant at);

    @Update("""
            update core.file_copy
               set version = version + 1, identity_how = #{c.how}, identity_note = #{c.note}, identity_on = #{c.on},
                   identity_by = #{v.user}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int identified(
            @Param("v") Viewer v,
            @Param("id") FileCopyId id,
            @Param("version") int version,
            @Param("c") IdentityCheck check,
            @Param("at") Instant at);

    @Update("""
            update core.file_copy
               set version = version + 1, state = 'HANDED_OVER', handed_on = #{h.on}, handed_how = #{h.how},
                   received_by = #{h.receivedBy}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int handOver(
            @Param("v") Viewer v,
            @Param("id") FileCopyId id,
            @Param("version") int version,
            @Param("h") HandOver handOver,
            @Param("at") Instant at);

    @Update("""
            update core.file_copy
               set version = version + 1, state = 'REFUSED', refused_because = #{reason}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int refuse(
            @Param("v") Viewer v,
            @Param("id") FileCopyId id,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("at") Instant at);

    @Update("""
            update core.file_copy
               set version = version + 1, permitted_because = #{because}, permitted_on = #{v.today},
                   permitted_by = #{v.user}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int permit(
            @Param("v") Viewer v,
            @Param("id") FileCopyId id,
            @Param("version") int version,
            @Param("because") String because,
            @Param("at") Instant at);

    @Select("""
            select y.version, a.label, y.changed_at from core.file_copy y
              join core.account a on a.organisation_id = y.organisation_id and a.id = y.changed_by
             where y.organisation_id = #{org} and y.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") FileCopyId id);
}
