package org.affianca.engine.document;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.document.Document;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Documents in their tables. */
interface DocumentMapper {
    String WHOLE = """
            select d.id, d.case_id, d.work_id, d.name, d.folder, d.media_type, d.byte_count, d.sha256, d.secrecy,
                   a.label as added_by, d.added_at, d.store
              from core.document d
              join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
              join core.account a on a.organisation_id = d.organisation_id and a.id = d.added_by
             where d.organisation_id = #{v.organisation}
            """;

    @Select(WHOLE + " and d.id = #{id} and " + Sight.DOCUMENT)
    Optional<DocumentRow> seen(@Param("v") Viewer v, @Param("id") DocumentId id);

    @Select(WHOLE + " and d.case_id = #{case} and " + Sight.DOCUMENT + """
             order by d.added_at desc, d.id desc
             fetch first 500 rows only""")
    List<DocumentRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Insert("""
            insert into core.document (organisation_id, id, case_id, work_id, name, folder, media_type, byte_count,
                   sha256, secrecy, added_at, added_by, store)
            values (#{org}, #{d.id}, #{d.caseId}, #{d.work,jdbcType=BIGINT}, #{d.name}, #{d.folder}, #{d.mediaType},
                   #{d.size}, #{d.sha256}, #{d.secrecy}, #{d.addedAt}, #{by},
                   #{store})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("d") Document document,
            @Param("by") UserId by,
            @Param("store") Store.Place store);

    @Select("""
            select count(*) from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{work} and w.case_id = #{case} and""" + Sight.WORK)
    int workSeen(@Param("v") Viewer v, @Param("case") CaseId of, @Param("work") WorkId work);
}
