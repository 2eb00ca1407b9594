package org.affianca.engine.cosigning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.NoteId;
import org.affianca.api.cosigning.StudentDraftData;
import org.affianca.api.cosigning.StudentDraftState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Drafts of students; seen by the student and the tutors, with the case. */
interface DraftMapper {
    /** Takes part today, in a role, in an undertaking that runs. */
    String TAKES_PART = """
             from core.register_involved y
              join core.register_entry e
                on e.organisation_id = y.organisation_id and e.id = y.entry_id and e.version = y.version
             where y.organisation_id = #{v.organisation} and y.staff_id = #{v.user} and e.register = 'undertaking'
               and #{v.today} >= e.from_day and (e.until_day is null or e.until_day >= #{v.today})
               and (y.from_day is null or #{v.today} >= y.from_day)
               and (y.until_day is null or y.until_day >= #{v.today})
            """;

    String TUTOR = " exists (select 1 " + TAKES_PART + " and y.role = 'tutor' and e.id = d.placement_id) ";

    String ROW = """
            select d.id, d.version, d.case_id, d.placement_id, d.student_id, a.label, d.state, d.type, d.on_day, d.body,
                   d.secrecy, d.words, d.note_id, d.changed_at,\s""" + "case when" + TUTOR + "then 1 else 0 end as tutor" + """

              from core.student_draft d
              join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
              join core.account a on a.organisation_id = d.organisation_id and a.id = d.student_id
             where d.organisation_id = #{v.organisation} and (d.student_id = #{v.user} or""" + TUTOR + ") and" + Sight.CASE;

    /** The undertakings in which the viewer is a student today and somebody is tutor, the newest first. */
    @Select("select e.id" + TAKES_PART + """
               and y.role = 'student'
               and exists (select 1 from core.register_involved t
                            where t.organisation_id = e.organisation_id and t.entry_id = e.id
                              and t.version = e.version and t.role = 'tutor' and t.staff_id is not null)
             order by e.id desc
             fetch first 10 rows only""")
    List<Long> placements(@Param("v") Viewer v);

    @Select(ROW + " and d.id = #{id}")
    Optional<DraftRow> seen(@Param("v") Viewer v, @Param("id") long id);

    @Select(ROW + " and d.case_id = #{case} order by d.id fetch first 200 rows only")
    List<DraftRow> ofCase(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select("<script>" + ROW + """
               and (d.state = 'SUBMITTED' and d.student_id != #{v.user} or d.state = 'RETURNED'
                    and d.student_id = #{v.user})
            <if test="after != null"> and d.id > #{after}</if>
             order by d.id
             fetch first #{most} rows only</script>""")
    List<DraftRow> waiting(@Param("v") Viewer v, @Param("after") @Nullable Long after, @Param("most") int most);

    @Insert("""
            insert into core.student_draft (organisation_id, id, version, case_id, placement_id, student_id, state,
                   type, on_day, body, secrecy, words, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, #{placement}, #{v.user}, 'SUBMITTED', #{d.type}, #{d.on},
                   #{d.text}, #{d.secrecy}, '', #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("case") CaseId of,
            @Param("placement") long placement,
            @Param("d") StudentDraftData data,
            @Param("at") Instant at);

    @Update("""
            update core.student_draft
               set version = version + 1, state = 'SUBMITTED', type = #{d.type}, on_day = #{d.on}, body = #{d.text},
                   secrecy = #{d.secrecy}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int rewrite(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("d") StudentDraftData data,
            @Param("at") Instant at);

    @Update("""
            update core.student_draft
               set version = version + 1, state = #{state}, words = #{words}, note_id = #{note,jdbcType=BIGINT},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int answer(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("state") StudentDraftState state,
            @Param("words") String words,
            @Param("note") Optional<NoteId> note,
            @Param("at") Instant at);

    @Select("""
            select d.version, a.label, d.changed_at from core.student_draft d
              join core.account a on a.organisation_id = d.organisation_id and a.id = d.changed_by
             where d.organisation_id = #{v.organisation} and d.id = #{id}""")
    Changed changed(@Param("v") Viewer v, @Param("id") long id);
}
