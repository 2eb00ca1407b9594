package org.affianca.engine.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.post.Post;
import org.affianca.api.post.Strength;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.register.Which;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What posts have beside the words all entries share; an entry is about the account of who holds the post. */
interface PostMapper {
    /** A row of core.post. */
    record Row(long entryId, int share, String registerNumber, Optional<Long> substituteId) {}

    /** A post in time. */
    record Stretch(long entryId, int share, LocalDate fromDay, Optional<LocalDate> untilDay) {
        boolean covers(LocalDate day) {
            return !day.isBefore(fromDay)
                    && untilDay.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    @Select("<script>select t.entry_id, t.share, t.register_number, t.substitute_id from core.post t" + Which.ONES
            + "</script>")
    List<Row> these(@Param("v") Viewer v, @Param("which") Which which);

    @Select("""
            select e.id as entry_id, t.share, e.from_day, e.until_day
              from core.register_entry e
              join core.post t
                on t.organisation_id = e.organisation_id and t.entry_id = e.id and t.version = e.version
             where e.organisation_id = #{v.organisation} and e.register = 'post' and e.about_id = #{staff}
             order by e.from_day, e.id""")
    List<Stretch> of(@Param("v") Viewer v, @Param("staff") long staff);

    @Select("""
            select e.unit_id as unit, e.kind as profession, count(distinct e.about_id) as people,
                   sum(t.share) as hundredths
              from core.register_entry e
              join core.post t
                on t.organisation_id = e.organisation_id and t.entry_id = e.id and t.version = e.version
             where e.organisation_id = #{v.organisation} and e.register = 'post' and #{on} >= e.from_day
               and (e.until_day is null or e.until_day >= #{on}) and""" + Sight.ENTRY + """
             group by e.unit_id, e.kind
             order by e.unit_id, e.kind""")
    List<Strength> strength(@Param("v") Viewer v, @Param("on") LocalDate on);

    @Insert("""
            insert into core.post (organisation_id, entry_id, version, share, register_number, substitute_id)
            values (#{v.organisation}, #{id}, #{version}, #{p.share}, #{p.register}, #{p.substitute,jdbcType=BIGINT})""")
    void keep(@Param("v") Viewer v, @Param("id") long id, @Param("version") int version, @Param("p") Post post);

    @Update("update core.register_hold set register = register where register = 'post'")
    void hold();

    @Select("""
            select a.label from core.account a
             where a.organisation_id = #{v.organisation} and a.id = #{staff} and (a.active = true or #{left} = true)""")
    Optional<String> label(@Param("v") Viewer v, @Param("staff") long staff, @Param("left") boolean left);
}
