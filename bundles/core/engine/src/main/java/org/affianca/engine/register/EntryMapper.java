package org.affianca.engine.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UserId;
import org.affianca.api.register.Asked;
import org.affianca.api.register.Involved;
import org.affianca.api.register.PastVersion;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The entries of all registers and their versions. */
interface EntryMapper {
    /** Who takes part, as it is kept. */
    record InvolvedRow(
            long entryId,
            String role,
            Optional<Long> staffId,
            Optional<Long> partnerId,
            String name,
            Optional<LocalDate> fromDay,
            Optional<LocalDate> untilDay) {
        Involved involved() {
            return new Involved(role, staffId.map(UserId::new), partnerId, name, fromDay, untilDay);
        }
    }

    /** A service an entry speaks of. */
    record ServiceRow(long entryId, ServiceCode service) {}

    /** The place in a list after which a page begins. */
    record After(String place, long id) {}

    String MAY_WRITE = " case when" + Sight.ENTRY_WRITE + "then 1 else 0 end as may_write ";

    @Select("<script>select e.id, e.version, e.kind, e.unit_id, e.about_id, e.title, e.place, e.from_day,"
            + " e.until_day, a.label, e.changed_at," + MAY_WRITE + """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.register_entry e
            <if test="about == null">--DERBY-PROPERTIES index=ENTRY_IN_ORDER
            </if>
            <if test="about != null">--DERBY-PROPERTIES index=ENTRY_ABOUT
            </if>
              join core.account a on a.organisation_id = e.organisation_id and a.id = e.changed_by
             where e.organisation_id = #{v.organisation} and e.register = #{register}
            <if test="about != null"> and e.about_id = #{about}</if>
            <if test="asked.kind != ''"> and e.kind = #{asked.kind}</if>
            <if test="unit != null"> and e.unit_id = #{unit}</if>
            <if test="words != ''"> and e.title_key like '%' || #{words} || '%'</if>
            <if test="on != null"> and (e.from_day is null or #{on} >= e.from_day)
               and (e.until_day is null or e.until_day >= #{on})</if>
            <if test="after != null"> and e.place >= #{after.place} and (e.place > #{after.place} or e.id > #{after.id})
            </if> and""" + Sight.ENTRY + """
             order by e.place, e.id
             fetch first #{most} rows only</script>""")
    List<EntryRow> list(
            @Param("v") Viewer v,
            @Param("register") String register,
            @Param("asked") Asked asked,
            @Param("words") String words,
            @Param("unit") @Nullable Long unit,
            @Param("about") @Nullable Long about,
            @Param("on") @Nullable LocalDate on,
            @Param("after") @Nullable After after,
            @Param("most") int most);

    @Select("<script>select e.id, x.version, x.kind, x.unit_id, x.about_id, x.title, e.place, x.from_day, x.until_day,"
            + " a.label, x.changed_at," + MAY_WRITE + """
              from core.register_entry e
              join core.register_version x on x.organisation_id = e.organisation_id and x.entry_id = e.id
              join core.account a on a.organisation_id = x.organisation_id and a.id = x.changed_by
             where e.organisation_id = #{v.organisation} and e.id = #{id} and e.register = #{register}
            <if test="version == null"> and x.version = e.version</if>
            <if test="version != null"> and x.version = #{version}</if> and""" + Sight.ENTRY + "</script>")
    Optional<EntryRow> seen(
            @Param("v") Viewer v,
            @Param("register") String register,
            @Param("id") long id,
            @Param("version") @Nullable Integer version);

    @Select("<script>select e.id, e.version, e.kind, e.unit_id, e.about_id, e.title, e.place, e.from_day,"
            + " e.until_day, a.label, e.changed_at," + MAY_WRITE + """
              from core.register_entry e
              join core.account a on a.organisation_id = e.organisation_id and a.id = e.changed_by
             where e.organisation_id = #{v.organisation} and e.register = #{register} and e.id in
            <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach> and""" + Sight.ENTRY
            + " order by e.place, e.id</script>")
    List<EntryRow> these(@Param("v") Viewer v, @Param("register") String register, @Param("ids") List<Long> ids);

    @Select("""
            select x.version, a.label as changed_by, x.changed_at
              from core.register_version x
              join core.account a on a.organisation_id = x.organisation_id and a.id = x.changed_by
             where x.organisation_id = #{v.organisation} and x.entry_id = #{id}
             order by x.version desc
             fetch first 500 rows only""")
    List<PastVersion> versions(@Param("v") Viewer v, @Param("id") long id);

    @Select("<script>select t.entry_id, t.role, t.staff_id, t.partner_id, coalesce(a.label, o.title, t.name) as name,"
            + " t.from_day, t.until_day from core.register_involved t"
            + " left join core.account a on a.organisation_id = t.organisation_id and a.id = t.staff_id"
            + " left join core.register_entry o on o.organisation_id = t.organisation_id and o.id = t.partner_id"
            + Which.ONES + " order by t.entry_id, t.place</script>")
    List<InvolvedRow> involved(@Param("v") Viewer v, @Param("which") Which which);

    @Select("<script>select t.entry_id, t.service from core.register_service t" + Which.ONES
            + " order by t.entry_id, t.service</script>")
    List<ServiceRow> services(@Param("v") Viewer v, @Param("which") Which which);

    @Insert("""
            insert into core.register_entry (organisation_id, id, version, register, place, kind, unit_id, about_id,
                   title, title_key, secrecy, from_day, until_day, created_by, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{register}, #{h.place}, #{h.kind}, #{h.unit,jdbcType=BIGINT},
                   #{h.about,jdbcType=BIGINT}, #{h.title}, #{h.key}, #{h.secrecy}, #{h.from,jdbcType=DATE},
                   #{h.until,jdbcType=DATE}, #{v.user}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("register") String register,
            @Param("id") long id,
            @Param("h") Head head,
            @Param("at") Instant at);

    /** A new entry among many. */
    record Fresh(long id, Head head) {}

    @Insert("""
            <script>
            insert into core.register_entry (organisation_id, id, version, register, place, kind, unit_id, about_id,
                   title, title_key, secrecy, from_day, until_day, created_by, changed_at, changed_by)
            values
            <foreach item='f' collection='fresh' separator=','>
                   (#{v.organisation}, #{f.id}, 1, #{register}, #{f.head.place}, #{f.head.kind},
                   #{f.head.unit,jdbcType=BIGINT}, #{f.head.about,jdbcType=BIGINT}, #{f.head.title}, #{f.head.key},
                   #{f.head.secrecy}, #{f.head.from,jdbcType=DATE}, #{f.head.until,jdbcType=DATE}, #{v.user}, #{at},
                   #{v.user})
            </foreach>
            </script>""")
    void insertAll(
            @Param("v") Viewer v,
            @Param("register") String register,
            @Param("fresh") List<Fresh> fresh,
            @Param("at") Instant at);

    @Insert("""
            <script>
            insert into core.register_version (organisation_id, entry_id, version, kind, unit_id, about_id, title,
                   from_day, until_day, changed_at, changed_by)
            select organisation_id, id, version, kind, unit_id, about_id, title, from_day, until_day, changed_at,
                   changed_by
              from core.register_entry
             where organisation_id = #{v.organisation} and id in
            <foreach item='f' collection='fresh' open='(' separator=',' close=')'>#{f.id}</foreach>
            </script>""")
    void keepAll(@Param("v") Viewer v, @Param("fresh") List<Fresh> fresh);

    @Update("""
            update core.register_entry
               set version = version + 1, place = #{h.place}, kind = #{h.kind}, unit_id = #{h.unit,jdbcType=BIGINT},
                   about_id = #{h.about,jdbcType=BIGINT}, title = #{h.title}, title_key = #{h.key},
                   secrecy = #{h.secrecy}, from_day = #{h.from,jdbcType=DATE}, until_day = #{h.until,jdbcType=DATE},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("h") Head head,
            @Param("at") Instant at);

    @Insert("""
            insert into core.register_version (organisation_id, entry_id, version, kind, unit_id, about_id, title,
                   from_day, until_day, changed_at, changed_by)
            select organisation_id, id, version, kind, unit_id, about_id, title, from_day, until_day, changed_at,
                   changed_by
              from core.register_entry
             where organisation_id = #{v.organisation} and id = #{id}""")
    void keep(@Param("v") Viewer v, @Param("id") long id);

    @Insert("""
            <script>
            insert into core.register_involved (organisation_id, entry_id, version, place, role, staff_id, partner_id,
                   name, from_day, until_day)
            values
            <foreach item='p' index='i' collection='involved' separator=','>
                   (#{v.organisation}, #{id}, #{version}, #{i}, #{p.role}, #{p.staff,jdbcType=BIGINT},
                   #{p.partner,jdbcType=BIGINT}, #{p.name}, #{p.from,jdbcType=DATE}, #{p.until,jdbcType=DATE})
            </foreach>
            </script>""")
    void involve(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("involved") List<Involved> involved);

    @Insert("""
            <script>
            insert into core.register_service (organisation_id, entry_id, version, service) values
            <foreach item='s' collection='services' separator=','>
                   (#{v.organisation}, #{id}, #{version}, #{s})
            </foreach>
            </script>""")
    void serve(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("services") List<ServiceCode> services);

    @Select("""
            select e.version, a.label, e.changed_at from core.register_entry e
              join core.account a on a.organisation_id = e.organisation_id and a.id = e.changed_by
             where e.organisation_id = #{v.organisation} and e.id = #{id}""")
    Optional<Changed> changed(@Param("v") Viewer v, @Param("id") long id);

    /** Which of these are accounts that may sign in. */
    @Select("""
            <script>
            select a.id from core.account a where a.organisation_id = #{o} and a.active = true and a.id in
            <foreach item='u' collection='users' open='(' separator=',' close=')'>#{u}</foreach>
            </script>""")
    List<Long> active(@Param("o") OrganisationId organisation, @Param("users") List<Long> users);

    /** Which of these are entries of a register. */
    @Select("""
            <script>
            select e.id from core.register_entry e
             where e.organisation_id = #{o} and e.register = #{register} and e.id in
            <foreach item='u' collection='entries' open='(' separator=',' close=')'>#{u}</foreach>
            </script>""")
    List<Long> entries(
            @Param("o") OrganisationId organisation,
            @Param("register") String register,
            @Param("entries") List<Long> entries);
}
