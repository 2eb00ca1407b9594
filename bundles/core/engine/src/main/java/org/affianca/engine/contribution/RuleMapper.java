package org.affianca.engine.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.contribution.ContributionBand;
import org.affianca.api.contribution.ContributionRuleData;
import org.affianca.api.contribution.ContributionRuleId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Contribution rules in their tables; they are no personal data, only drafts are kept from others. */
interface RuleMapper {
    String COLUMNS = """
            select r.id, r.version, r.service, r.from_day, r.published_on, r.act, r.unit, r.price_cents, r.isee_type,
                   r.without_isee, r.least_cents, r.most_cents, r.step, r.rounding, a.label
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.contribution_rule r --DERBY-PROPERTIES""";
    String SEEN = """

              join core.account a on a.organisation_id = r.organisation_id and a.id = r.changed_by
             where r.organisation_id = #{v.organisation} and (r.published_on is not null or #{v.coordinator} = true)
            """;

    @Select(COLUMNS + " index=CONTRIBUTIONS_NEWEST" + SEEN + " and r.id = #{id}")
    Optional<RuleRow> find(@Param("v") Viewer viewer, @Param("id") ContributionRuleId id);

    @Select("<script>" + COLUMNS + " index=CONTRIBUTIONS_NEWEST" + SEEN + """
            <if test="after.isPresent()"> and #{after} &gt; r.id</if>
             order by r.id desc fetch first #{most} rows only</script>""")
    List<RuleRow> list(@Param("v") Viewer viewer, @Param("after") Optional<Long> after, @Param("most") int most);

    @Select("<script>" + COLUMNS + " index=CONTRIBUTIONS_OF_SERVICE" + SEEN + """
               and r.service = #{service}
            <if test="after.isPresent()"> and #{after} &gt; r.id</if>
             order by r.id desc fetch first #{most} rows only</script>""")
    List<RuleRow> ofService(
            @Param("v") Viewer viewer,
            @Param("service") ServiceCode service,
            @Param("after") Optional<Long> after,
            @Param("most") int most);

    @Select(COLUMNS + " index=CONTRIBUTIONS_IN_FORCE" + SEEN + """
               and r.service = #{service} and r.published_from <= #{on}
             order by r.published_from desc fetch first 1 rows only""")
    Optional<RuleRow> inForce(
            @Param("v") Viewer viewer, @Param("service") ServiceCode service, @Param("on") LocalDate on);

    @Select("""
            <script>
            select b.rule_id, b.up_to_cents, b.way, b.share, b.to_share, b.amount_cents from core.contribution_band b
             where b.organisation_id = #{org} and b.rule_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by b.rule_id, b.place
            </script>""")
    List<BandRow> bands(@Param("org") OrganisationId org, @Param("ids") List<ContributionRuleId> ids);

    /** The service and the holder of a work that is seen. */
    record Priced(WorkId id, ServiceCode service, PersonId holderId) {}

    @Select("""
            select w.id, w.service, c.holder_id from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<Priced> work(@Param("v") Viewer viewer, @Param("id") WorkId id);

    @Insert("""
            insert into core.contribution_rule (organisation_id, id, version, service, from_day, act, unit, price_cents,
                   isee_type, without_isee, least_cents, most_cents, step, rounding, created_at, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.service}, #{d.from}, #{d.act}, #{d.unit},
                   #{d.price,jdbcType=BIGINT}, #{d.iseeType}, #{d.withoutIsee}, #{d.least,jdbcType=BIGINT},
                   #{d.most,jdbcType=BIGINT}, #{d.step}, #{d.rounding}, #{at}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer viewer,
            @Param("id") ContributionRuleId id,
            @Param("d") ContributionRuleData data,
            @Param("at") Instant at);

    @Update("""
            update core.contribution_rule
               set version = version + 1, service = #{d.service}, from_day = #{d.from}, act = #{d.act}, unit = #{d.unit},
                   price_cents = #{d.price,jdbcType=BIGINT}, isee_type = #{d.iseeType},
                   without_isee = #{d.withoutIsee}, least_cents = #{d.least,jdbcType=BIGINT},
                   most_cents = #{d.most,jdbcType=BIGINT}, step = #{d.step}, rounding = #{d.rounding},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}
               and published_on is null""")
    int update(
            @Param("v") Viewer viewer,
            @Param("id") ContributionRuleId id,
            @Param("version") int version,
            @Param("d") ContributionRuleData data,
            @Param("at") Instant at);

    @Update("""
            update core.contribution_rule
               set version = version + 1, published_from = from_day, published_on = #{v.today}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}
               and published_on is null""")
    int publish(
            @Param("v") Viewer viewer,
            @Param("id") ContributionRuleId id,
            @Param("version") int version,
            @Param("at") Instant at);

    @Delete("delete from core.contribution_band where organisation_id = #{org} and rule_id = #{id}")
    void clearBands(@Param("org") OrganisationId org, @Param("id") ContributionRuleId id);

    @Insert("""
            <script>
            insert into core.contribution_band (organisation_id, rule_id, place, up_to_cents, way, share, to_share,
                   amount_cents)
            values
            <foreach item='b' index='i' collection='bands' separator=','>
                (#{org}, #{id}, #{i}, #{b.upTo,jdbcType=BIGINT}, #{b.way}, #{b.percent}, #{b.toPercent}, #{b.amount})
            </foreach>
            </script>""")
    void addBands(
            @Param("org") OrganisationId org,
            @Param("id") ContributionRuleId id,
            @Param("bands") List<ContributionBand> bands);

    @Select("""
            select r.version, a.label, r.changed_at from core.contribution_rule r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.changed_by
             where r.organisation_id = #{org} and r.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") ContributionRuleId id);
}
