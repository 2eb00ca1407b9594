package org.affianca.engine.glass;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.GlassId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.glass.GlassFilter;
import org.affianca.api.glass.GlassReview;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.access.Wall;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Openings by break-glass in their table. */
interface GlassMapper {
    /** A case that may be opened, and whether it is open to the viewer as to its team. */
    record Behind(CaseId id, int seen) {}

    // Whether a barrier stands before it is asked of what was found alone: as a condition it would change the plan.
    String SAID = """
            select o.id, o.version, o.case_id, c.number as case_number, c.unit_id, o.user_id, b.label as user_label,
                   o.reason, o.words, o.opened_at, o.ends_at, o.review, o.review_by, o.level, o.reviewed_at,
                   (select z.label from core.account z
                     where z.organisation_id = o.organisation_id and z.id = o.reviewed_by) as reviewed_by,
                   o.verdict,
                   case when""" + Sight.COORDINATED + """
                   then 1 else 0 end as coordinated,
                   case when""" + Wall.BEFORE_CASE + """
                   then 1 else 0 end as walled
            """;

    String LABELS = """
              join core.case_file c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on c.organisation_id = o.organisation_id and c.id = o.case_id
              join core.account b --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on b.organisation_id = o.organisation_id and b.id = o.user_id
             where o.organisation_id = #{v.organisation}
            """;

    String BEHIND = """
            select c.id, case when""" + Sight.IN_TEAM + """
                   then 1 else 0 end as seen
              from core.case_file c
            """;

    @Select(BEHIND + """
             where c.organisation_id = #{v.organisation} and c.number = #{number} and""" + Sight.BREAKABLE)
    List<Behind> ofNumber(@Param("v") Viewer v, @Param("number") String number);

    /** The open cases of a person who is seen; those of which it is the holder first, then the newest. */
    @Select(BEHIND + """
              join core.case_member m on m.organisation_id = c.organisation_id and m.case_id = c.id
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
             where c.organisation_id = #{v.organisation} and m.person_id = #{person}
               and (m.until_day is null or m.until_day >= #{v.today})
               and c.state not in ('CLOSED', 'ARCHIVED') and""" + Sight.BREAKABLE + " and" + Sight.PERSON + """
             order by case when c.holder_id = m.person_id then 0 else 1 end, c.id desc""")
    List<Behind> ofPerson(@Param("v") Viewer v, @Param("person") PersonId person);

    @Insert("""
            insert into core.glass (organisation_id, id, version, case_id, user_id, reason, words, opened_at, ends_at,
                   review, review_by, level, verdict, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{case}, #{v.user}, #{reason}, #{words}, #{v.now}, #{ends}, 'AWAITED',
                   #{reviewBy}, 0, '', #{v.now}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") GlassId id,
            @Param("case") CaseId of,
            @Param("reason") String reason,
            @Param("words") String words,
            @Param("ends") Instant ends,
            @Param("reviewBy") Instant reviewBy);

    @Select(SAID + " from core.glass o " + LABELS + " and o.id = #{id} and" + Sight.GLASS_KNOWN)
    Optional<GlassRow> seen(@Param("v") Viewer v, @Param("id") GlassId id);

    /** Without asking who looks; for what an act answers and for the clock. */
    @Select(SAID + " from core.glass o " + LABELS + " and o.id = #{id}")
    GlassRow any(@Param("v") Viewer v, @Param("id") GlassId id);

    /** The comments name the index of the order to Derby, which would read and sort the whole table for one page. */
    @Select("<script>" + SAID + """
              from --DERBY-PROPERTIES joinOrder=FIXED
            <choose>
              <when test="f.caseId.isPresent()">
                   core.glass o --DERBY-PROPERTIES index=GLASS_OF_CASE
              </when>
              <when test="f.user.isPresent()">
                   core.glass o --DERBY-PROPERTIES index=GLASS_BY_USER
              </when>
              <when test="f.review.isPresent() or f.late">
                   core.glass o --DERBY-PROPERTIES index=GLASS_IN_REVIEW
              </when>
              <otherwise>
                   core.glass o --DERBY-PROPERTIES index=GLASS_NEWEST
              </otherwise>
            </choose>
            """ + LABELS + """
            <if test="f.caseId.isPresent()">and o.case_id = #{f.caseId}</if>
            <if test="f.user.isPresent()">and o.user_id = #{f.user}</if>
            <if test="f.review.isPresent()">and o.review = #{f.review}</if>
            <if test="f.open">and o.ends_at > #{v.now}</if>
            <if test="f.late">and o.review = 'AWAITED' and #{v.now} >= o.review_by</if>
            <if test="after.isPresent()">and #{after} > o.id</if>
               and\s""" + Sight.GLASS_KNOWN + """
             order by o.id desc
             fetch first #{most} rows only
            </script>""")
    List<GlassRow> page(
            @Param("v") Viewer v,
            @Param("f") GlassFilter filter,
            @Param("after") Optional<Long> after,
            @Param("most") int most);

    @Update("""
            update core.glass
               set version = version + 1, ends_at = #{v.now}, changed_at = #{v.now}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int end(@Param("v") Viewer v, @Param("id") GlassId id, @Param("version") int version);

    @Update("""
            update core.glass
               set version = version + 1, review = #{review}, verdict = #{verdict}, reviewed_at = #{v.now},
                   reviewed_by = #{v.user}, changed_at = #{v.now}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version} and review = 'AWAITED'""")
    int review(
            @Param("v") Viewer v,
            @Param("id") GlassId id,
            @Param("version") int version,
            @Param("review") GlassReview review,
            @Param("verdict") String verdict);

    /** What the clock writes changes nothing that a reviewer has read: the version stays. */
    @Update("""
            update core.glass set level = level + 1
             where organisation_id = #{org} and id = #{id} and review = 'AWAITED'""")
    int escalate(@Param("org") OrganisationId org, @Param("id") GlassId id);

    @Select("""
            select o.version, a.label, o.changed_at from core.glass o
              join core.account a on a.organisation_id = o.organisation_id and a.id = o.changed_by
             where o.organisation_id = #{org} and o.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") GlassId id);
}
