package org.affianca.engine.budget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.budget.ChapterData;
import org.affianca.api.budget.ChapterId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.chapter. */
interface ChapterMapper {
    // Counted from the fund's side, where there are few postings: a chapter has one for each commitment.
    String ROW = """
            select c.id, c.version, c.fund_id, f.name as fund, c.budget_year, c.code, c.name,
                   coalesce((select sum(t.cents) from core.ledger_posting t --DERBY-PROPERTIES index=LEDGER_POSTINGS_OUT
                              where t.organisation_id = c.organisation_id and t.from_id = c.fund_id
                                and t.to_id = c.id), 0)
                   - coalesce((select sum(t.cents) from core.ledger_posting t --DERBY-PROPERTIES index=LEDGER_POSTINGS_IN
                                where t.organisation_id = c.organisation_id and t.to_id = c.fund_id
                                  and t.from_id = c.id), 0) as appropriated,
                   l.in_cents - l.out_cents as remaining
              from core.chapter c
              join core.fund f on f.organisation_id = c.organisation_id and f.id = c.fund_id
              join core.ledger_account l on l.organisation_id = c.organisation_id and l.id = c.id
             where c.organisation_id = #{org}
            """;

    @Select(ROW + " and c.id = #{id}")
    Optional<ChapterRow> find(@Param("org") OrganisationId org, @Param("id") ChapterId id);

    @Select("<script>" + ROW + """
               and c.budget_year = #{year}
            <if test="after != null"> and c.code > #{after}</if>
             order by c.code
             fetch first #{most} rows only</script>""")
    List<ChapterRow> ofYear(
            @Param("org") OrganisationId org,
            @Param("year") int year,
            @Param("after") @org.jspecify.annotations.Nullable String after,
            @Param("most") int most);

    @Insert("""
            insert into core.chapter (organisation_id, id, version, fund_id, budget_year, code, name, changed_at,
                changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.fund}, #{d.year}, #{d.code}, #{d.name}, #{at}, #{v.user})""")
    void insert(@Param("v") Viewer v, @Param("id") ChapterId id, @Param("d") ChapterData data, @Param("at") Instant at);

    @Update("""
            update core.chapter set version = version + 1, code = #{d.code}, name = #{d.name}, changed_at = #{at},
                changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int update(
            @Param("v") Viewer v,
            @Param("id") ChapterId id,
            @Param("version") int version,
            @Param("d") ChapterData data,
            @Param("at") Instant at);

    @Select("""
            select c.version, a.label, c.changed_at from core.chapter c
              join core.account a on a.organisation_id = c.organisation_id and a.id = c.changed_by
             where c.organisation_id = #{org} and c.id = #{id}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("id") ChapterId id);
}
