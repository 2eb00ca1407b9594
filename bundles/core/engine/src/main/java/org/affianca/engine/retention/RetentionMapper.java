package org.affianca.engine.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.retention.ArchiveClass;
import org.affianca.api.retention.ArchiveRule;
import org.affianca.api.retention.KeepingData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rules of classes, and what was chosen for single files, in their tables. */
interface RetentionMapper {
    /** Something sealed stands in the case {@code c}, such as an adoption, or it is sealed itself. */
    String SEALED = """
             (c.secrecy = 'SEALED' or exists (select 1 from core.works s
               where s.organisation_id = c.organisation_id and s.case_id = c.id and s.secrecy = 'SEALED'))""";

    /** What is known of a file's keeping; the class is empty when nobody chose one. */
    record KeepingRow(
            Optional<Integer> version,
            Optional<String> archiveClass,
            Optional<Boolean> held,
            Optional<String> heldBecause,
            Optional<LocalDate> closedOn,
            boolean sealed) {}

    /** A rule as it is kept; its class has its label in the catalogue. */
    record RuleRow(
            String code, int version, Optional<Integer> years, String source, boolean confirmed, String changedBy) {
        ArchiveClass named(String label) {
            return new ArchiveClass(code, label, version, years, source, confirmed, changedBy);
        }
    }

    @Select("""
            select r.code, r.version, r.years, r.source, r.confirmed, a.label as changed_by from core.archive_rule r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.changed_by
             where r.organisation_id = #{org}
             order by r.code""")
    List<RuleRow> rules(@Param("org") OrganisationId org);

    @Insert("""
            insert into core.archive_rule (organisation_id, code, version, years, source, confirmed, changed_at, changed_by)
            values (#{v.organisation}, #{code}, 1, #{r.years,jdbcType=INTEGER}, #{r.source}, #{r.confirmed}, #{at},
                   #{v.user})""")
    void addRule(
            @Param("v") Viewer v, @Param("code") String code, @Param("r") ArchiveRule rule, @Param("at") Instant at);

    @Update("""
            update core.archive_rule
               set version = version + 1, years = #{r.years,jdbcType=INTEGER}, source = #{r.source},
                   confirmed = #{r.confirmed}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and code = #{code} and version = #{version}""")
    int changeRule(
            @Param("v") Viewer v,
            @Param("code") String code,
            @Param("version") int version,
            @Param("r") ArchiveRule rule,
            @Param("at") Instant at);

    @Select("""
            select r.version, a.label, r.changed_at from core.archive_rule r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.changed_by
             where r.organisation_id = #{org} and r.code = #{code}""")
    Changed changedRule(@Param("org") OrganisationId org, @Param("code") String code);

    @Select("select k.version, k.archive_class, k.held, k.held_because, c.closed_on, (case when " + SEALED + """
             then true else false end) as sealed
              from core.case_file c
              left join core.case_keeping k on k.organisation_id = c.organisation_id and k.case_id = c.id
             where c.organisation_id = #{v.organisation} and c.id = #{id} and"""
            + Sight.CASE)
    Optional<KeepingRow> keeping(@Param("v") Viewer v, @Param("id") CaseId id);

    @Insert("""
            insert into core.case_keeping (organisation_id, case_id, version, archive_class, held, held_because,
                   changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.archiveClass}, #{d.held}, #{d.heldBecause}, #{at}, #{v.user})""")
    void addKeeping(
            @Param("v") Viewer v, @Param("id") CaseId id, @Param("d") KeepingData data, @Param("at") Instant at);

    @Update("""
            update core.case_keeping
               set version = version + 1, archive_class = #{d.archiveClass}, held = #{d.held},
                   held_because = #{d.heldBecause}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and case_id = #{id}""")
    void changeKeeping(
            @Param("v") Viewer v, @Param("id") CaseId id, @Param("d") KeepingData data, @Param("at") Instant at);

    @Select("""
            select k.version, a.label, k.changed_at from core.case_keeping k
              join core.account a on a.organisation_id = k.organisation_id and a.id = k.changed_by
             where k.organisation_id = #{org} and k.case_id = #{id}""")
    Changed changedKeeping(@Param("org") OrganisationId org, @Param("id") CaseId id);
}
