package org.affianca.engine.place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.WorkId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Who bears the fees of placements, in its tables. */
interface ShareMapper {
    @Select("select version from core.stay_cost where organisation_id = #{v.organisation} and work_id = #{id}")
    Optional<Integer> version(@Param("v") Viewer v, @Param("id") WorkId id);

    @Select("""
            select h.from_day, h.place, h.payer, h.name, h.rule, h.percent, h.amount_cents from core.stay_share h
             where h.organisation_id = #{v.organisation} and h.work_id = #{id} and h.until_version is null
             order by h.from_day desc, h.place""")
    List<ShareRow> shares(@Param("v") Viewer v, @Param("id") WorkId id);

    @Select("""
            select coalesce(k.version, 0) as version, a.label, coalesce(k.changed_at, w.changed_at) as changed_at
              from core.works w
              left join core.stay_cost k on k.organisation_id = w.organisation_id and k.work_id = w.id
              join core.account a on a.organisation_id = w.organisation_id
                                 and a.id = coalesce(k.changed_by, w.changed_by)
             where w.organisation_id = #{v.organisation} and w.id = #{id}""")
    Changed changed(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            insert into core.stay_cost (organisation_id, work_id, version, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{at}, #{v.user})""")
    void begin(@Param("v") Viewer v, @Param("id") WorkId id, @Param("at") Instant at);

    @Update("""
            update core.stay_cost set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{id}""")
    void renew(@Param("v") Viewer v, @Param("id") WorkId id, @Param("at") Instant at);

    @Update("""
            update core.stay_share set until_version = #{version}
             where organisation_id = #{v.organisation} and work_id = #{id} and until_version is null""")
    void end(@Param("v") Viewer v, @Param("id") WorkId id, @Param("version") int version);

    @Insert("""
            <script>
            insert into core.stay_share (organisation_id, work_id, since_version, from_day, place, payer, name, rule,
                   percent, amount_cents) values
            <foreach item='one' collection='rows' separator=','>
                   (#{v.organisation}, #{id}, #{version}, #{one.fromDay}, #{one.place}, #{one.payer}, #{one.name},
                   #{one.rule}, #{one.percent,jdbcType=DECIMAL}, #{one.amountCents,jdbcType=BIGINT})
            </foreach>
            </script>""")
    void add(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("version") int version,
            @Param("rows") List<ShareRow> rows);
}
