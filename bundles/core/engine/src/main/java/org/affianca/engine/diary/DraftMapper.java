package org.affianca.engine.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.DraftId;
import org.affianca.api.diary.DraftData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Notes that are being written; every statement is bound to their author. */
interface DraftMapper {
    String WHOLE = """
            select d.id, d.version, d.case_id, d.type, d.on_day, d.body, d.secrecy, d.shelf, d.addendum_to, d.changed_at
            """;
    String MINE = WHOLE + """
              from core.note_draft d
              join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
             where d.organisation_id = #{v.organisation} and d.author_id = #{v.user} and""" + Sight.CASE;

    @Select(MINE + " and d.id = #{id}")
    Optional<DraftRow> find(@Param("v") Viewer v, @Param("id") DraftId id);

    @Select(MINE + """
             and d.case_id = #{case}
             order by d.changed_at desc, d.id desc
             fetch first 50 rows only""")
    List<DraftRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    // Derby would read all of one's drafts and sort them.
    @Select("<script>" + WHOLE + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.note_draft d --DERBY-PROPERTIES index=NOTE_DRAFTS_OF_AUTHOR
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = d.organisation_id and c.id = d.case_id
             where d.organisation_id = #{v.organisation} and d.author_id = #{v.user} and""" + Sight.CASE + """
            <if test="after != null">
               and (#{after.at} > d.changed_at or (d.changed_at = #{after.at} and #{after.id} > d.id))
            </if>
             order by d.changed_at desc, d.id desc
             fetch first #{most} rows only
            </script>""")
    List<DraftRow> newest(
            @Param("v") Viewer v, @Param("after") DraftBook.@Nullable After after, @Param("most") int most);

    @Insert("""
            insert into core.note_draft (organisation_id, id, version, case_id, author_id, type, on_day, body, secrecy,
                   shelf, addendum_to, started_at, changed_at)
            values (#{v.organisation}, #{id}, 1, #{case}, #{v.user}, #{d.type}, #{d.on,jdbcType=DATE}, #{d.text},
                   #{d.secrecy}, #{d.shelf}, #{d.addendumTo,jdbcType=BIGINT}, #{at}, #{at})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") DraftId id,
            @Param("case") CaseId of,
            @Param("d") DraftData data,
            @Param("at") Instant at);

    @Update("""
            update core.note_draft
               set version = version + 1, type = #{d.type}, on_day = #{d.on,jdbcType=DATE}, body = #{d.text},
                   secrecy = #{d.secrecy}, shelf = #{d.shelf}, addendum_to = #{d.addendumTo,jdbcType=BIGINT},
                   changed_at = #{at}
             where organisation_id = #{v.organisation} and id = #{id} and author_id = #{v.user}
               and version = #{version}""")
    int update(
            @Param("v") Viewer v,
            @Param("id") DraftId id,
            @Param("version") int version,
            @Param("d") DraftData data,
            @Param("at") Instant at);

    @Delete("""
            delete from core.note_draft
             where organisation_id = #{v.organisation} and id = #{id} and author_id = #{v.user}
               and version = #{version}""")
    int delete(@Param("v") Viewer v, @Param("id") DraftId id, @Param("version") int version);

    @Select("""
            select d.version, a.label, d.changed_at from core.note_draft d
              join core.account a on a.organisation_id = d.organisation_id and a.id = d.author_id
             where d.organisation_id = #{v.organisation} and d.id = #{id} and d.author_id = #{v.user}""")
    Changed changed(@Param("v") Viewer v, @Param("id") DraftId id);
}
