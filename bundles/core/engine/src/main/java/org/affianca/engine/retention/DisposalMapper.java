package org.affianca.engine.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.DisposalId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Disposals and the files on their lists, in their tables. */
interface DisposalMapper {
    /** A class that ends: files of it that were closed on that day or before are due. */
    record Ending(String code, int years, LocalDate closedBy) {}

    /** A file whose time is over. */
    record DueRow(CaseId id, String archiveClass, int years) {}

    /** A file still on a list. */
    record ListedRow(CaseId caseId, LocalDate closedOn) {}

    String WHOLE = """
            select d.id, d.version, d.state, d.proposed_on, p.label as proposed_by, d.proposed_by as proposer,
                   d.approved_on, a.label as approved_by, d.authority, d.authorisation, d.authorised_on, d.done_on,
                   b.label as done_by, d.certificate, d.digest, d.withdrawn_because,
                   (select count(*) from core.disposal_file f where f.organisation_id = d.organisation_id
                       and f.disposal_id = d.id and f.state = 'LISTED') as listed,
                   (select count(*) from core.disposal_file f where f.organisation_id = d.organisation_id
                       and f.disposal_id = d.id and f.state = 'KEPT') as kept,
                   (select count(*) from core.disposal_file f where f.organisation_id = d.organisation_id
                       and f.disposal_id = d.id and f.state = 'GONE') as gone
              from core.disposal d
              join core.account p on p.organisation_id = d.organisation_id and p.id = d.proposed_by
              left join core.account a on a.organisation_id = d.organisation_id and a.id = d.approved_by
              left join core.account b on b.organisation_id = d.organisation_id and b.id = d.done_by
             where d.organisation_id = #{v.organisation}
            """;

    String FILE = """
            select f.case_id, f.number, f.unit_id as unit, f.archive_class, f.years, f.opened_on, f.closed_on, f.state,
                   f.kept_because, f.gone_on, f.gone_rows as row_count, f.gone_documents as document_count,
                   f.gone_persons as person_count
              from core.disposal_file f
             where f.organisation_id = #{v.organisation}
            """;

    /** Closed long enough ago by the rule of its class; never held back, never sealed nor with anything sealed in it. */
    String DUE = """
            select c.id, r.code as archive_class, r.years
              from core.case_file c
              join (values
                   <foreach item='e' collection='ending' separator=','>(cast(#{e.code} as varchar(64)),
                        cast(#{e.years} as int), cast(#{e.closedBy} as date))</foreach>
                   ) r (code, years, closed_by) on r.closed_by >= c.closed_on
             where c.organisation_id = #{v.organisation} and c.state in ('CLOSED', 'ARCHIVED')
               and (exists (select 1 from core.case_keeping k
                     where k.organisation_id = c.organisation_id and k.case_id = c.id and k.archive_class = r.code
                       and k.held = false)
                    or (r.code = #{usual} and not exists (select 1 from core.case_keeping k
                     where k.organisation_id = c.organisation_id and k.case_id = c.id)))
               and not
            """ + RetentionMapper.SEALED;

    @Select("<script>" + DUE + """
               and not exists (select 1 from core.disposal_file f
                    where f.organisation_id = c.organisation_id and f.open_case_id = c.id)
             order by c.number
            </script>""")
    List<DueRow> due(@Param("v") Viewer v, @Param("ending") List<Ending> ending, @Param("usual") String usual);

    @Select("<script>" + DUE + " and c.id = #{id} and c.closed_on = #{closedOn}</script>")
    List<DueRow> stillDue(
            @Param("v") Viewer v,
            @Param("ending") List<Ending> ending,
            @Param("usual") String usual,
            @Param("id") CaseId id,
            @Param("closedOn") LocalDate closedOn);

    @Insert("""
            insert into core.disposal (organisation_id, id, version, state, proposed_on, proposed_by, authority,
                   authorisation, digest, withdrawn_because, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, 'PROPOSED', #{v.today}, #{v.user}, '', '', '', '', #{at}, #{v.user})""")
    void propose(@Param("v") Viewer v, @Param("id") DisposalId id, @Param("at") Instant at);

    @Insert("""
            <script>
            insert into core.disposal_file (organisation_id, disposal_id, case_id, open_case_id, number, unit_id,
                   archive_class, years, opened_on, closed_on, state, kept_because, gone_rows, gone_documents,
                   gone_persons)
            select c.organisation_id, cast(#{id} as bigint), c.id, c.id, c.number, c.unit_id, r.code, r.years,
                   c.opened_on, c.closed_on, 'LISTED', '', 0, 0, 0
              from (values
                   <foreach item='f' collection='files' separator=','>(cast(#{f.id} as bigint),
                        cast(#{f.archiveClass} as varchar(64)), cast(#{f.years} as int))</foreach>
                   ) r (case_id, code, years)
              join core.case_file c on c.organisation_id = #{v.organisation} and c.id = r.case_id
            </script>""")
    void list(@Param("v") Viewer v, @Param("id") DisposalId id, @Param("files") List<DueRow> files);

    @Select(WHOLE + " and d.id = #{id}")
    Optional<DisposalRow> find(@Param("v") Viewer v, @Param("id") DisposalId id);

    @Select(WHOLE + " order by d.id desc fetch first 200 rows only")
    List<DisposalRow> all(@Param("v") Viewer v);

    @Select("<script>" + FILE + """
             and f.disposal_id = #{id}
            <if test="after.isPresent()"> and f.number &gt; #{after}</if>
             order by f.number fetch first #{most} rows only</script>""")
    List<FileRow> files(
            @Param("v") Viewer v,
            @Param("id") DisposalId id,
            @Param("after") Optional<String> after,
            @Param("most") int most);

    @Select(FILE + " and f.number = #{number} order by f.disposal_id")
    List<FileRow> ofNumber(@Param("v") Viewer v, @Param("number") String number);

    @Select("""
            select f.case_id, f.closed_on from core.disposal_file f
             where f.organisation_id = #{v.organisation} and f.disposal_id = #{id} and f.state = 'LISTED'
             order by f.number""")
    List<ListedRow> listed(@Param("v") Viewer v, @Param("id") DisposalId id);

    @Update("""
            update core.disposal_file set state = 'KEPT', open_case_id = null, kept_because = #{reason}
             where organisation_id = #{v.organisation} and disposal_id = #{id} and case_id = #{file}
               and state = 'LISTED'""")
    int keep(
            @Param("v") Viewer v,
            @Param("id") DisposalId id,
            @Param("file") CaseId file,
            @Param("reason") String reason);

    @Update("""
            update core.disposal_file
               set state = 'GONE', open_case_id = null, gone_on = #{v.today}, gone_rows = #{rows},
                   gone_documents = #{documents}, gone_persons = #{persons}
             where organisation_id = #{v.organisation} and disposal_id = #{id} and case_id = #{file}""")
    void gone(
            @Param("v") Viewer v,
            @Param("id") DisposalId id,
            @Param("file") CaseId file,
            @Param("rows") int rows,
            @Param("documents") int documents,
            @Param("persons") int persons);

    @Update("""
            update core.disposal_file set open_case_id = null
             where organisation_id = #{v.organisation} and disposal_id = #{id}""")
    void release(@Param("v") Viewer v, @Param("id") DisposalId id);

    @Update("""
            update core.disposal set version = version + 1, state = #{state}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int move(
            @Param("v") Viewer v,
            @Param("id") DisposalId id,
            @Param("version") int version,
            @Param("state") String state,
            @Param("at") Instant at);

    @Update("""
            update core.disposal set approved_on = #{v.today}, approved_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void approved(@Param("v") Viewer v, @Param("id") DisposalId id);

    @Update("""
            update core.disposal
               set authority = #{a.authority}, authorisation = #{a.number}, authorised_on = #{a.on}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void authorised(@Param("v") Viewer v, @Param("id") DisposalId id, @Param("a") Authorisation authorisation);

    @Update("""
            update core.disposal set withdrawn_because = #{reason}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void withdrawn(@Param("v") Viewer v, @Param("id") DisposalId id, @Param("reason") String reason);

    @Update("""
            update core.disposal
               set version = version + 1, state = 'DONE', done_on = #{v.today}, done_by = #{v.user},
                   certificate = #{number}, digest = #{digest}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and state = 'RUNNING'""")
    void done(
            @Param("v") Viewer v,
            @Param("id") DisposalId id,
            @Param("number") String number,
            @Param("digest") String digest,
            @Param("at") Instant at);

    /** Who numbers a certificate waits here for who does so too. */
    @Update("update core.organisation set profile = profile where organisation_id = #{org}")
    void lock(@Param("org") OrganisationId org);

    @Select("""
            select count(*) from core.disposal d
             where d.organisation_id = #{v.organisation} and d.done_on >= #{newYear}""")
    int doneSince(@Param("v") Viewer v, @Param("newYear") LocalDate newYear);

    /** All who ever belonged to a file. */
    @Select("""
            select m.person_id from core.case_member m where m.organisation_id = #{org} and m.case_id = #{id}
            union
            select b.person_id from core.case_member_before b where b.organisation_id = #{org} and b.case_id = #{id}
            union
            select c.holder_id from core.case_file c where c.organisation_id = #{org} and c.id = #{id}""")
    List<PersonId> everMembers(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Select("""
            <script>
            select d.id from core.document d
             where d.organisation_id = #{org} and d.case_id = #{id} and d.store = 'DISK'
            </script>""")
    List<DocumentId> onDisk(@Param("org") OrganisationId org, @Param("id") CaseId id);

    @Insert("""
            <script>
            insert into core.disposal_document (organisation_id, document_id) values
            <foreach item='d' collection='documents' separator=','>(#{org}, #{d})</foreach>
            </script>""")
    void remember(@Param("org") OrganisationId org, @Param("documents") Collection<DocumentId> documents);

    @Select("select o.document_id from core.disposal_document o where o.organisation_id = #{org}")
    List<DocumentId> leftOnDisk(@Param("org") OrganisationId org);

    @Delete("delete from core.disposal_document where organisation_id = #{org} and document_id = #{id}")
    void forgotten(@Param("org") OrganisationId org, @Param("id") DocumentId id);

    @Select("""
            select d.version, a.label, d.changed_at from core.disposal d
              join core.account a on a.organisation_id = d.organisation_id and a.id = d.changed_by
             where d.organisation_id = #{v.organisation} and d.id = #{id}""")
    Changed changed(@Param("v") Viewer v, @Param("id") DisposalId id);
}
