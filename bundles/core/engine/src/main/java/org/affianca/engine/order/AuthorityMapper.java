package org.affianca.engine.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.order.AuthorityData;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The register of authorities in its table. */
interface AuthorityMapper {
    /** The place in the list after which a page begins. */
    record Place(String key, long id) {}

    String ROW = """
            select u.id, u.version, u.kind, u.name, u.name_key, u.place, u.from_day, u.until_day, u.successor_id,
                   s.name as successor_name
              from core.authority u
              left join core.authority s on s.organisation_id = u.organisation_id and s.id = u.successor_id
            """;

    @Select(ROW + " where u.organisation_id = #{org} and u.id = #{id}")
    Optional<AuthorityRow> find(@Param("org") OrganisationId org, @Param("id") long id);

    @Select("<script>" + ROW + """
             where u.organisation_id = #{org}
            <if test="!from.isEmpty()"> and u.name_key &gt;= #{from} and u.name_key &lt; #{end}</if>
            <if test="on != null">
               and (u.from_day is null or #{on} &gt;= u.from_day) and (u.until_day is null or u.until_day &gt;= #{on})
            </if>
            <if test="after != null">
               and u.name_key &gt;= #{after.key} and (u.name_key &gt; #{after.key} or u.id &gt; #{after.id})
            </if>
             order by u.name_key, u.id
             fetch first #{most} rows only</script>""")
    List<AuthorityRow> list(
            @Param("org") OrganisationId org,
            @Param("from") String from,
            @Param("end") String end,
            @Param("on") @Nullable LocalDate on,
            @Param("after") @Nullable Place after,
            @Param("most") int most);

    @Insert("""
            insert into core.authority (organisation_id, id, version, kind, name, name_key, place, from_day, until_day,
                   successor_id, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.kind}, #{d.name}, #{key}, #{d.place},
                   #{d.validity.from,jdbcType=DATE}, #{d.validity.until,jdbcType=DATE},
                   #{d.successor,jdbcType=BIGINT}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("d") AuthorityData data,
            @Param("key") String key,
            @Param("at") Instant at);

    @Update("""
            update core.authority
               set version = version + 1, kind = #{d.kind}, name = #{d.name}, name_key = #{key}, place = #{d.place},
                   from_day = #{d.validity.from,jdbcType=DATE}, until_day = #{d.validity.until,jdbcType=DATE},
                   successor_id = #{d.successor,jdbcType=BIGINT}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("d") AuthorityData data,
            @Param("key") String key,
            @Param("at") Instant at);

    @Select("""
            select u.version, a.label, u.changed_at from core.authority u
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.changed_by
             where u.organisation_id = #{org} and u.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") long id);
}
