package org.affianca.engine.undertaking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.money.Money;
import org.affianca.api.undertaking.Backing;
import org.affianca.api.undertaking.Gauge;
import org.affianca.api.undertaking.Reading;
import org.affianca.api.undertaking.ReadingTaken;
import org.affianca.api.undertaking.Undertaking;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.register.Which;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What undertakings have beside the words all entries share. */
interface UndertakingMapper {
    /** A row of core.undertaking. */
    record Row(long entryId, String aim, String reach, Optional<Integer> hours) {}

    /** A row of core.undertaking_backing. */
    record BackingRow(long entryId, String source, Money amount) {
        Backing backing() {
            return new Backing(source, amount);
        }
    }

    /** A row of core.undertaking_gauge. */
    record GaugeRow(
            long entryId,
            String code,
            String label,
            String measure,
            Optional<BigDecimal> target,
            Optional<LocalDate> checkBy) {
        Gauge gauge() {
            return new Gauge(code, label, measure, target.map(Plain::of), checkBy);
        }
    }

    /** A row of core.undertaking_reading. */
    record ReadingRow(
            long id, String gauge, LocalDate onDay, BigDecimal figure, String note, String label, Instant takenAt) {
        ReadingTaken reading() {
            return new ReadingTaken(id, new Reading(gauge, onDay, Plain.of(figure), note), label, takenAt);
        }
    }

    @Select("<script>select t.entry_id, t.aim, t.reach, t.hours from core.undertaking t" + Which.ONES + "</script>")
    List<Row> these(@Param("v") Viewer v, @Param("which") Which which);

    @Select("<script>select t.entry_id, t.source, t.amount from core.undertaking_backing t" + Which.ONES
            + " order by t.entry_id, t.place</script>")
    List<BackingRow> backing(@Param("v") Viewer v, @Param("which") Which which);

    @Select("<script>select t.entry_id, t.code, t.label, t.measure, t.target, t.check_by from core.undertaking_gauge t"
            + Which.ONES + " order by t.entry_id, t.place</script>")
    List<GaugeRow> gauges(@Param("v") Viewer v, @Param("which") Which which);

    @Insert("""
            insert into core.undertaking (organisation_id, entry_id, version, aim, reach, hours)
            values (#{v.organisation}, #{id}, #{version}, #{u.aim}, #{u.reach}, #{u.hours,jdbcType=INTEGER})""")
    void keep(@Param("v") Viewer v, @Param("id") long id, @Param("version") int version, @Param("u") Undertaking data);

    @Insert("""
            <script>
            insert into core.undertaking_backing (organisation_id, entry_id, version, place, source, amount) values
            <foreach item='b' index='i' collection='backing' separator=','>
                   (#{v.organisation}, #{id}, #{version}, #{i}, #{b.source}, #{b.amount})
            </foreach>
            </script>""")
    void back(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("backing") List<Backing> backing);

    @Insert("""
            <script>
            insert into core.undertaking_gauge (organisation_id, entry_id, version, place, code, label, measure,
                   target, check_by)
            values
            <foreach item='g' index='i' collection='gauges' separator=','>
                   (#{v.organisation}, #{id}, #{version}, #{i}, #{g.code}, #{g.label}, #{g.measure},
                   #{g.target,jdbcType=DECIMAL}, #{g.checkBy,jdbcType=DATE})
            </foreach>
            </script>""")
    void gauge(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("gauges") List<Gauge> gauges);

    @Insert("""
            insert into core.undertaking_reading (organisation_id, id, entry_id, gauge, on_day, figure, note, taken_by,
                   taken_at)
            values (#{v.organisation}, #{row}, #{id}, #{r.gauge}, #{r.on}, #{r.value}, #{r.note}, #{v.user}, #{at})""")
    void read(
            @Param("v") Viewer v,
            @Param("row") long row,
            @Param("id") long id,
            @Param("r") Reading reading,
            @Param("at") Instant at);

    @Select("""
            select r.id, r.gauge, r.on_day, r.figure, r.note, a.label, r.taken_at
              from core.undertaking_reading r --DERBY-PROPERTIES index=READINGS_NEWEST
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.taken_by
             where r.organisation_id = #{v.organisation} and r.entry_id = #{id}
             order by r.on_day desc, r.id desc
             fetch first 200 rows only""")
    List<ReadingRow> readings(@Param("v") Viewer v, @Param("id") long id);

    @Select("""
            select r.id, r.gauge, r.on_day, r.figure, r.note, a.label, r.taken_at
              from core.undertaking_reading r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.taken_by
             where r.organisation_id = #{v.organisation} and r.id = #{row}""")
    ReadingRow reading(@Param("v") Viewer v, @Param("row") long row);

    /** The last reading of each gauge; a later one of the same day counts instead. */
    @Select("""
            select r.id, r.gauge, r.on_day, r.figure, r.note, a.label, r.taken_at
              from core.undertaking_reading r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.taken_by
             where r.organisation_id = #{v.organisation} and r.entry_id = #{id}
               and not exists (select 1 from core.undertaking_reading l
                                where l.organisation_id = r.organisation_id and l.entry_id = r.entry_id
                                  and l.gauge = r.gauge
                                  and (l.on_day > r.on_day or l.on_day = r.on_day and l.id > r.id))""")
    List<ReadingRow> last(@Param("v") Viewer v, @Param("id") long id);
}
