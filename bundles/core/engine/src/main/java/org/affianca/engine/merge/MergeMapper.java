package org.affianca.engine.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.MergeId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Merges and their journal in their tables. */
interface MergeMapper {
    String ROW = """
            select m.id, m.version, m.survivor_id, m.absorbed_id, m.reason, m.carried, m.aside, m.merged_at,
                   m.parted_at, m.parted_reason, a.label as merged_by, b.label as parted_by,
                   n.surname as absorbed_surname, n.name as absorbed_name
              from core.merge m
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.survivor_id
              join core.person n on n.organisation_id = m.organisation_id and n.id = m.absorbed_id
              join core.account a on a.organisation_id = m.organisation_id and a.id = m.merged_by
              left join core.account b on b.organisation_id = m.organisation_id and b.id = m.parted_by
             where m.organisation_id = #{v.organisation} and""" + Sight.PERSON;

    /** One change of the journal, as it is kept. */
    record Kept(
            int place,
            Change.What what,
            String tableName,
            String columnName,
            String rowKey,
            @Nullable String wholeRow) {}

    /** A merge is seen by who sees the survivor. */
    @Select(ROW + " and m.id = #{id}")
    Optional<MergeRow> find(@Param("v") Viewer v, @Param("id") MergeId id);

    @Select(ROW + " and m.survivor_id = #{person} order by m.merged_at desc, m.id desc fetch first 200 rows only")
    List<MergeRow> of(@Param("v") Viewer v, @Param("person") PersonId person);

    /** Holds the person's row until the end of the transaction: whoever writes to it waits. */
    @Update("update core.person set merged_into = merged_into where organisation_id = #{org} and id = #{id}")
    void hold(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("""
            select p.version from core.person p
             where p.organisation_id = #{v.organisation} and p.id = #{id} and""" + Sight.PERSON)
    Optional<Integer> versionSeen(@Param("v") Viewer v, @Param("id") PersonId id);

    @Select("""
            select p.version, a.label, p.changed_at from core.person p
              join core.account a on a.organisation_id = p.organisation_id and a.id = p.changed_by
             where p.organisation_id = #{org} and p.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Update("""
            update core.person set merged_into = #{into}, fiscal_key = null
             where organisation_id = #{org} and id = #{id}""")
    void absorb(@Param("org") OrganisationId org, @Param("id") PersonId id, @Param("into") PersonId into);

    @Update("""
            update core.person set merged_into = null, fiscal_key = #{fiscalKey,jdbcType=VARCHAR}
             where organisation_id = #{org} and id = #{id}""")
    void release(
            @Param("org") OrganisationId org, @Param("id") PersonId id, @Param("fiscalKey") Optional<String> fiscalKey);

    @Select("select fiscal_code from core.person where organisation_id = #{org} and id = #{id}")
    Optional<String> fiscalCode(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select("select count(*) from core.person where organisation_id = #{org} and fiscal_key = #{key}")
    int withCode(@Param("org") OrganisationId org, @Param("key") String key);

    @Insert("""
            insert into core.merge (organisation_id, id, version, survivor_id, absorbed_id, reason, carried, aside,
                   merged_at, merged_by, parted_reason)
            values (#{org}, #{id}, 1, #{survivor}, #{absorbed}, #{reason}, #{carried}, #{aside}, #{at}, #{by}, '')""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") MergeId id,
            @Param("survivor") PersonId survivor,
            @Param("absorbed") PersonId absorbed,
            @Param("reason") String reason,
            @Param("carried") int carried,
            @Param("aside") int aside,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.merge_change (organisation_id, merge_id, place, what, table_name, column_name, row_key,
                   whole_row)
            values (#{org}, #{id}, #{c.place}, #{c.what}, #{c.tableName}, #{c.columnName}, #{c.rowKey},
                   #{c.wholeRow,jdbcType=VARCHAR})""")
    void keep(@Param("org") OrganisationId org, @Param("id") MergeId id, @Param("c") Kept change);

    /** The journal from its end. */
    @Select("""
            select place, what, table_name, column_name, row_key, whole_row from core.merge_change
             where organisation_id = #{org} and merge_id = #{id} order by place desc""")
    List<Kept> journal(@Param("org") OrganisationId org, @Param("id") MergeId id);

    @Update("""
            update core.merge set version = version + 1, parted_at = #{at}, parted_by = #{by}, parted_reason = #{reason}
             where organisation_id = #{org} and id = #{id} and version = #{version} and parted_at is null""")
    int part(
            @Param("org") OrganisationId org,
            @Param("id") MergeId id,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("at") Instant at,
            @Param("by") UserId by);

    /** Merges into the same survivor that came after this one and still hold. */
    @Select("""
            select count(*) from core.merge m
              join core.merge o on o.organisation_id = m.organisation_id and o.survivor_id = m.survivor_id
             where m.organisation_id = #{org} and m.id = #{id} and o.parted_at is null and o.id <> m.id
               and (o.merged_at > m.merged_at or (o.merged_at = m.merged_at and o.id > m.id))""")
    int laterOnes(@Param("org") OrganisationId org, @Param("id") MergeId id);

    /** How the merge stands now. */
    @Select("""
            select m.version, a.label, coalesce(m.parted_at, m.merged_at) as changed_at from core.merge m
              join core.account a on a.organisation_id = m.organisation_id
                and a.id = coalesce(m.parted_by, m.merged_by)
             where m.organisation_id = #{org} and m.id = #{id}""")
    Changed mergeChanged(@Param("org") OrganisationId org, @Param("id") MergeId id);

    /** The cases in which the person stands, for their timelines. */
    @Select("""
            select distinct case_id from core.case_member where organisation_id = #{org} and person_id = #{person}
             order by case_id fetch first 200 rows only""")
    List<CaseId> cases(@Param("org") OrganisationId org, @Param("person") PersonId person);

    @Select("""
            select count(*) from core.person p
             where p.organisation_id = #{org} and p.id in (#{one}, #{other}) and p.secrecy = 'SEALED'""")
    int sealed(@Param("org") OrganisationId org, @Param("one") PersonId one, @Param("other") PersonId other);
}
