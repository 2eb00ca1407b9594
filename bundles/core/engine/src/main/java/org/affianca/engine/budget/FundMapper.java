package org.affianca.engine.budget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.budget.FundData;
import org.affianca.api.budget.FundId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.fund. */
interface FundMapper {
    // What came in is little beside what goes on to the chapters, so it is counted from the fund's side.
    String ROW = """
            select f.id, f.version, f.name, f.source, f.project, f.from_day, f.until_day,
                   coalesce((select sum(t.cents) from core.ledger_posting t
                              where t.organisation_id = f.organisation_id and t.to_id = f.id and t.from_id = 0), 0)
                   - coalesce((select sum(t.cents) from core.ledger_posting t
                                where t.organisation_id = f.organisation_id and t.from_id = f.id and t.to_id = 0), 0)
                   as received,
                   l.in_cents - l.out_cents as remaining
              from core.fund f
              join core.ledger_account l on l.organisation_id = f.organisation_id and l.id = f.id
             where f.organisation_id = #{org}
            """;

    @Select(ROW + " and f.id = #{id}")
    Optional<FundRow> find(@Param("org") OrganisationId org, @Param("id") FundId id);

    @Select("<script>" + ROW + """
            <if test="after != null"> and #{after} > f.id</if>
             order by f.id desc
             fetch first #{most} rows only</script>""")
    List<FundRow> list(
            @Param("org") OrganisationId org,
            @Param("after") @org.jspecify.annotations.Nullable Long after,
            @Param("most") int most);

    @Insert("""
            insert into core.fund (organisation_id, id, version, name, source, project, from_day, until_day, changed_at,
                changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.name}, #{d.source}, #{d.project}, #{d.period.from},
                #{d.period.until,jdbcType=DATE}, #{at}, #{v.user})""")
    void insert(@Param("v") Viewer v, @Param("id") FundId id, @Param("d") FundData data, @Param("at") Instant at);

    @Update("""
            update core.fund set version = version + 1, name = #{d.name}, source = #{d.source}, project = #{d.project},
                from_day = #{d.period.from}, until_day = #{d.period.until,jdbcType=DATE}, changed_at = #{at},
                changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("v") Viewer v,
            @Param("id") FundId id,
            @Param("version") int version,
            @Param("d") FundData data,
            @Param("at") Instant at);

    @Select("""
            select f.version, a.label, f.changed_at from core.fund f
              join core.account a on a.organisation_id = f.organisation_id and a.id = f.changed_by
             where f.organisation_id = #{org} and f.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") FundId id);
}
