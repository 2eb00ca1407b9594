package org.affianca.engine.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.figure.FigureData;
import org.affianca.api.figure.FigureValue;
import org.affianca.api.figure.OwnValue;
import org.affianca.api.time.Validity;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The values that an organisation has set itself, in their table. */
interface FigureMapper {
    String ROW = """
            select f.id, f.version, f.code, f.valid_from, f.valid_until, f.amount, f.source, f.confirmed, f.withdrawn,
                   a.label as set_by, f.changed_at
              from core.figure_value f
              join core.account a on a.organisation_id = f.organisation_id and a.id = f.changed_by
            """;

    /** A value as it is kept. */
    record Row(
            long id,
            int version,
            String code,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            BigDecimal amount,
            String source,
            boolean confirmed,
            long withdrawn,
            String setBy,
            Instant changedAt) {
        OwnValue value() {
            return new OwnValue(
                    id,
                    version,
                    new FigureValue(new Validity(Optional.of(validFrom), validUntil), plain(amount), source, confirmed),
                    withdrawn != 0,
                    setBy,
                    changedAt);
        }

        private static BigDecimal plain(BigDecimal kept) {
            BigDecimal number = kept.stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    @Select(ROW + """
             where f.organisation_id = #{org} and f.about = #{about}
             order by f.code, f.valid_from desc, f.id desc""")
    List<Row> all(@Param("org") OrganisationId org, @Param("about") About about);

    @Select(ROW + """
             where f.organisation_id = #{org} and f.about = #{about} and f.code = #{code}
             order by f.valid_from desc, f.id desc""")
    List<Row> of(@Param("org") OrganisationId org, @Param("about") About about, @Param("code") String code);

    @Select("""
            select count(*) from core.figure_value f
             where f.organisation_id = #{org} and f.about = #{about} and f.code = #{code} and f.valid_from = #{day}
               and f.withdrawn = 0""")
    int beginning(
            @Param("org") OrganisationId org,
            @Param("about") About about,
            @Param("code") String code,
            @Param("day") LocalDate day);

    @Insert("""
            insert into core.figure_value (organisation_id, id, version, about, code, valid_from, valid_until, amount,
                   source, confirmed, withdrawn, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{about}, #{code}, #{d.from}, #{d.until,jdbcType=DATE}, #{d.value},
                   #{d.source}, #{d.confirmed}, 0, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("about") About about,
            @Param("code") String code,
            @Param("d") FigureData data,
            @Param("at") Instant at);

    @Update("""
            update core.figure_value
               set version = version + 1, withdrawn = id, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version} and withdrawn = 0""")
    int withdraw(@Param("v") Viewer v, @Param("id") long id, @Param("version") int version, @Param("at") Instant at);

    @Select("""
            select f.version, a.label, f.changed_at from core.figure_value f
              join core.account a on a.organisation_id = f.organisation_id and a.id = f.changed_by
             where f.organisation_id = #{org} and f.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") long id);
}
