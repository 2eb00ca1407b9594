package org.affianca.engine.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Tally;
import org.affianca.api.intake.UnmetCount;
import org.affianca.api.writing.Writing;
import org.affianca.api.writing.WritingReader;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.register.Which;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What writings have beside the words all entries share. */
interface WritingMapper {
    /** A row of core.writing. */
    record Row(long entryId, String body, Optional<LocalDate> figuresFrom, Optional<LocalDate> figuresUntil) {}

    /** A row of core.register_reader. */
    record ReaderRow(int version, String label, Instant readAt) {
        WritingReader reader() {
            return new WritingReader(version, label, readAt);
        }
    }

    @Select("<script>select t.entry_id, t.body, t.figures_from, t.figures_until from core.writing t" + Which.ONES
            + "</script>")
    List<Row> these(@Param("v") Viewer v, @Param("which") Which which);

    /** A figure as it was counted; who reads it in a writing need not be of the unit, and is told none below five. */
    record FigureRow(String service, String reason, int contacts, int contactsMost, int persons, int personsMost) {
        UnmetCount told() {
            return new UnmetCount(service, reason, told(contacts, contactsMost), told(persons, personsMost));
        }

        private static Tally told(int least, int most) {
            return least == most ? Tally.guarded(least) : Tally.between(least, most);
        }
    }

    @Insert("""
            insert into core.writing (organisation_id, entry_id, version, body, figures_from, figures_until)
            values (#{v.organisation}, #{id}, #{version}, #{w.body}, #{w.figuresFrom,jdbcType=DATE},
                   #{w.figuresUntil,jdbcType=DATE})""")
    void keep(@Param("v") Viewer v, @Param("id") long id, @Param("version") int version, @Param("w") Writing data);

    @Insert("""
            <script>
            insert into core.writing_figure (organisation_id, entry_id, version, place, service, reason, contacts,
                   contacts_most, persons, persons_most)
            values
            <foreach item='f' index='i' collection='figures' separator=','>
                   (#{v.organisation}, #{id}, #{version}, #{i}, #{f.service}, #{f.reason}, #{f.contacts.least},
                   #{f.contacts.most}, #{f.persons.least}, #{f.persons.most})
            </foreach>
            </script>""")
    void count(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("figures") List<UnmetCount> figures);

    @Select("""
            select f.service, f.reason, f.contacts, coalesce(f.contacts_most, f.contacts) as contacts_most, f.persons,
                   coalesce(f.persons_most, f.persons) as persons_most
              from core.writing_figure f
             where f.organisation_id = #{v.organisation} and f.entry_id = #{id} and f.version = #{version}
             order by f.place""")
    List<FigureRow> figures(@Param("v") Viewer v, @Param("id") long id, @Param("version") int version);

    @Insert("""
            insert into core.register_reader (organisation_id, entry_id, version, user_id, read_at)
            select e.organisation_id, e.id, e.version, a.id, #{at}
              from core.register_entry e
              join core.account a on a.organisation_id = e.organisation_id and a.id = #{v.user}
             where e.organisation_id = #{v.organisation} and e.id = #{id}
               and not exists (select 1 from core.register_reader r
                                where r.organisation_id = e.organisation_id and r.entry_id = e.id
                                  and r.version = e.version and r.user_id = a.id)""")
    void read(@Param("v") Viewer v, @Param("id") long id, @Param("at") Instant at);

    @Select("""
            select r.version, a.label, r.read_at
              from core.register_reader r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.user_id
             where r.organisation_id = #{v.organisation} and r.entry_id = #{id}
             order by r.version desc, r.read_at desc
             fetch first 500 rows only""")
    List<ReaderRow> readers(@Param("v") Viewer v, @Param("id") long id);
}
