package org.affianca.engine.returns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.returns.SiussCodes;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How an organisation tells its services to SIUSS, in their table. */
interface SiussServiceMapper {
    /** As it is kept. */
    record Row(
            ServiceCode service,
            int version,
            boolean told,
            String benefit,
            String name,
            Optional<Integer> meansTest,
            Optional<Integer> periodic,
            Optional<Integer> area,
            String changedBy) {
        SiussCodes codes() {
            return new SiussCodes(told, benefit, name, meansTest, periodic, area);
        }
    }

    @Select("""
            select s.service, s.version, s.told, s.benefit, s.name, s.means_test, s.periodic, s.area,
                   a.label as changed_by
              from core.siuss_service s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.changed_by
             where s.organisation_id = #{org}
             order by s.service""")
    List<Row> all(@Param("org") OrganisationId org);

    @Insert("""
            insert into core.siuss_service (organisation_id, service, version, told, benefit, name, means_test, periodic,
                   area, changed_at, changed_by)
            values (#{v.organisation}, #{service}, 1, #{c.told}, #{c.benefit}, #{c.name}, #{c.meansTest,jdbcType=INTEGER},
                   #{c.character,jdbcType=INTEGER}, #{c.area,jdbcType=INTEGER}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer viewer,
            @Param("service") ServiceCode service,
            @Param("c") SiussCodes codes,
            @Param("at") Instant at);

    @Update("""
            update core.siuss_service
               set version = version + 1, told = #{c.told}, benefit = #{c.benefit}, name = #{c.name},
                   means_test = #{c.meansTest,jdbcType=INTEGER}, periodic = #{c.character,jdbcType=INTEGER},
                   area = #{c.area,jdbcType=INTEGER}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and service = #{service} and version = #{version}""")
    int update(
            @Param("v") Viewer viewer,
            @Param("service") ServiceCode service,
            @Param("version") int version,
            @Param("c") SiussCodes codes,
            @Param("at") Instant at);

    @Select("""
            select s.version, a.label, s.changed_at from core.siuss_service s
              join core.account a on a.organisation_id = s.organisation_id and a.id = s.changed_by
             where s.organisation_id = #{org} and s.service = #{service}""")
    Optional<Changed> changed(@Param("org") OrganisationId org, @Param("service") ServiceCode service);
}
