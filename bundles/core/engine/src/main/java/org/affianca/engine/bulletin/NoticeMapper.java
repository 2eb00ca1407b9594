package org.affianca.engine.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.bulletin.Notice;
import org.affianca.api.bulletin.NoticeData;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps notices; one that was withdrawn stays in the table. */
interface NoticeMapper {
    String SELECT = """
            select n.id, n.version, n.board, n.title, n.body, n.link, n.until_day, a.label, n.changed_at
              from core.notice n
              join core.account a on a.organisation_id = n.organisation_id and a.id = n.changed_by
             where n.organisation_id = #{organisation} and n.board = #{board} and n.withdrawn = false
            """;

    @Select("<script>" + SELECT + """
            <if test="today.isPresent()"> and (n.until_day is null or n.until_day >= #{today})</if>
            <if test="after.isPresent()"> and n.id &lt; #{after}</if>
             order by n.id desc fetch first #{most} rows only</script>""")
    List<Row> list(
            @Param("organisation") OrganisationId organisation,
            @Param("board") String board,
            @Param("today") Optional<LocalDate> today,
            @Param("after") Optional<Long> after,
            @Param("most") int most);

    @Select(SELECT + " and n.id = #{id}")
    Optional<Row> find(
            @Param("organisation") OrganisationId organisation, @Param("board") String board, @Param("id") long id);

    @Insert("""
            insert into core.notice (organisation_id, id, board, title, body, link, until_day, withdrawn, version,
                created_at, created_by, changed_at, changed_by)
            values (#{organisation}, #{id}, #{board}, #{d.title}, #{d.text}, #{d.link}, #{d.until}, false, 1,
                #{now}, #{by}, #{now}, #{by})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("board") String board,
            @Param("d") NoticeData data,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.notice set title = #{d.title}, body = #{d.text}, link = #{d.link}, until_day = #{d.until},
                withdrawn = #{withdrawn}, version = version + 1, changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("organisation") OrganisationId organisation,
            @Param("id") long id,
            @Param("version") int version,
            @Param("d") NoticeData data,
            @Param("withdrawn") boolean withdrawn,
            @Param("now") Instant now,
            @Param("by") UserId by);

    /** A notice as it is kept. */
    record Row(
            long id,
            int version,
            String board,
            String title,
            String body,
            String link,
            Optional<LocalDate> untilDay,
            String label,
            Instant changedAt) {
        Notice notice() {
            return new Notice(id, version, board, new NoticeData(title, body, link, untilDay), label, changedAt);
        }

        Changed changed() {
            return new Changed(version, label, changedAt);
        }
    }
}
