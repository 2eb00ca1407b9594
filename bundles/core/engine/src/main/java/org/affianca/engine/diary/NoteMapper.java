package org.affianca.engine.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.diary.NoteData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Diary notes in their table; there is no update on purpose. */
interface NoteMapper {
    String WHOLE = """
            select n.id, n.case_id, n.type, n.on_day, n.body, n.secrecy, n.shelf, n.author_id, a.label as author, n.written_at,
                   n.addendum_to
              from core.note n
              join core.case_file c on c.organisation_id = n.organisation_id and c.id = n.case_id
              join core.account a on a.organisation_id = n.organisation_id and a.id = n.author_id
             where n.organisation_id = #{v.organisation} and n.case_id = #{case}
            """;

    @Select(WHOLE + " and n.id = #{id} and " + Sight.NOTE)
    Optional<NoteRow> seen(@Param("v") Viewer v, @Param("case") CaseId of, @Param("id") NoteId id);

    @Select("<script>" + WHOLE + """
            <if test="after != null">
               and #{after.day} >= n.on_day
               and (#{after.day} > n.on_day or #{after.at} > n.written_at
                    or (n.written_at = #{after.at} and #{after.id} > n.id))
            </if>
               and""" + Sight.NOTE + """
             order by n.on_day desc, n.written_at desc, n.id desc
             fetch first #{most} rows only
            </script>""")
    List<NoteRow> newest(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("after") Notebook.@Nullable After after,
            @Param("most") int most);

    @Insert("""
            insert into core.note (organisation_id, id, case_id, type, on_day, body, secrecy, shelf, author_id,
                   written_at, addendum_to)
            values (#{org}, #{id}, #{case}, #{d.type}, #{d.on}, #{d.text}, #{d.secrecy}, #{d.standsOn}, #{by},
                   #{at}, #{d.addendumTo,jdbcType=BIGINT})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") NoteId id,
            @Param("case") CaseId of,
            @Param("d") NoteData data,
            @Param("by") UserId by,
            @Param("at") Instant at);
}
