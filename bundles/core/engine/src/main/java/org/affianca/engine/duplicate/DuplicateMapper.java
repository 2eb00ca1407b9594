package org.affianca.engine.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Pairs of persons who may be the same, and those among whom they are looked for. */
interface DuplicateMapper {
    String TRAITS = """
            select p.id, p.surname_key, p.name_key, p.birth_date, p.fiscal_key from core.person p
             where p.organisation_id = #{org} and p.merged_into is null and
            """;

    String PAIR = """
            select u.one_person_id, u.other_person_id, u.version, u.strength, u.reasons, u.found_at, u.told_at,
                   u.told_reason, a.label as told_by
              from core.duplicate u
              left join core.account a on a.organisation_id = u.organisation_id and a.id = u.told_by
            """;

    /** Both persons of the pair {@code u} are seen. */
    String SEEN = """
             exists (select 1 from core.person p where p.organisation_id = u.organisation_id
                        and p.id = u.one_person_id and""" + Sight.PERSON + """
            ) and exists (select 1 from core.person p where p.organisation_id = u.organisation_id
                        and p.id = u.other_person_id and""" + Sight.PERSON + ")";

    /** What one record is compared by. */
    record Row(
            PersonId id, String surnameKey, String nameKey, Optional<LocalDate> birthDate, Optional<String> fiscalKey) {
        Traits traits() {
            return new Traits(surnameKey, nameKey, birthDate, fiscalKey);
        }
    }

    /** A place in the list. */
    record After(int strength, Instant foundAt, long one, long other) {}

    @Select(TRAITS + " p.id = #{id}")
    Optional<Row> traits(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select(TRAITS + " p.surname_key = #{surname} and p.name_key = #{name} order by p.id fetch first 200 rows only")
    List<Row> named(@Param("org") OrganisationId org, @Param("surname") String surname, @Param("name") String name);

    @Select(TRAITS + " p.birth_date = #{day} order by p.surname_key, p.name_key, p.id fetch first 1000 rows only")
    List<Row> born(@Param("org") OrganisationId org, @Param("day") LocalDate day);

    @Select(PAIR + """
             where u.organisation_id = #{org} and u.one_person_id = #{id}
            union all
            """ + PAIR + """
             where u.organisation_id = #{org} and u.other_person_id = #{id}""")
    List<PairRow> ofPerson(@Param("org") OrganisationId org, @Param("id") PersonId id);

    @Select(PAIR + """
             where u.organisation_id = #{org} and u.one_person_id = #{one} and u.other_person_id = #{other}""")
    Optional<PairRow> find(
            @Param("org") OrganisationId org, @Param("one") PersonId one, @Param("other") PersonId other);

    @Select("""
            <script>
            select u.one_person_id, u.other_person_id, u.version, u.strength, u.reasons, u.found_at, u.told_at,
                   u.told_reason,
                   (select max(a.label) from core.account a
                     where a.organisation_id = u.organisation_id and a.id = u.told_by) as told_by
              from core.duplicate u --DERBY-PROPERTIES index=DUPLICATES_BY_STRENGTH
             where u.organisation_id = #{v.organisation} and u.told_apart = #{toldApart}
            <if test="after != null">
               and u.strength &gt;= #{after.strength} and (u.strength &gt; #{after.strength}
                or u.found_at &lt; #{after.foundAt} or (u.found_at = #{after.foundAt}
                   and (u.one_person_id &gt; #{after.one}
                    or (u.one_person_id = #{after.one} and u.other_person_id &gt; #{after.other}))))
            </if>
               and\s""" + SEEN + """
             order by u.strength, u.found_at desc, u.one_person_id, u.other_person_id
             fetch first #{most} rows only
            </script>""")
    List<PairRow> list(
            @Param("v") Viewer v,
            @Param("toldApart") boolean toldApart,
            @Param("after") @Nullable After after,
            @Param("most") int most);

    @Select("""
            <script>
            select p.id, p.surname, p.name, p.surname_key, p.name_key, p.fiscal_code, p.fiscal_key, p.birth_date,
                   p.municipality, p.secrecy, p.unsafe_contacts from --DERBY-PROPERTIES joinOrder=FIXED
                   (values
                   <foreach item='id' collection='ids' separator=','>(cast(#{id} as bigint))</foreach>
                   ) chosen (found_id)
              join core.person p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
                on p.organisation_id = #{v.organisation} and p.id = chosen.found_id
             where""" + Sight.PERSON + "</script>")
    List<PersonLine> people(@Param("v") Viewer v, @Param("ids") Collection<PersonId> ids);

    @Insert("""
            insert into core.duplicate (organisation_id, one_person_id, other_person_id, version, strength, reasons,
                   found_at, told_apart, told_reason)
            values (#{org}, #{one}, #{other}, 1, #{strength}, #{reasons}, #{at}, false, '')""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("one") PersonId one,
            @Param("other") PersonId other,
            @Param("strength") int strength,
            @Param("reasons") String reasons,
            @Param("at") Instant at);

    @Update("""
            update core.duplicate set strength = #{strength}, reasons = #{reasons}
             where organisation_id = #{org} and one_person_id = #{one} and other_person_id = #{other}""")
    void weigh(
            @Param("org") OrganisationId org,
            @Param("one") PersonId one,
            @Param("other") PersonId other,
            @Param("strength") int strength,
            @Param("reasons") String reasons);

    @Delete("""
            delete from core.duplicate
             where organisation_id = #{org} and one_person_id = #{one} and other_person_id = #{other}
               and told_apart = false""")
    void drop(@Param("org") OrganisationId org, @Param("one") PersonId one, @Param("other") PersonId other);

    /** Also when somebody told the two apart. */
    @Delete("""
            delete from core.duplicate
             where organisation_id = #{org} and one_person_id = #{one} and other_person_id = #{other}""")
    void forget(@Param("org") OrganisationId org, @Param("one") PersonId one, @Param("other") PersonId other);

    @Update("""
            update core.duplicate
               set version = version + 1, told_apart = true, told_at = #{at}, told_by = #{by}, told_reason = #{reason}
             where organisation_id = #{org} and one_person_id = #{one} and other_person_id = #{other}
               and version = #{version}""")
    int tellApart(
            @Param("org") OrganisationId org,
            @Param("one") PersonId one,
            @Param("other") PersonId other,
            @Param("version") int version,
            @Param("reason") String reason,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.duplicate
               set version = version + 1, told_apart = false, told_at = null, told_by = null, told_reason = ''
             where organisation_id = #{org} and one_person_id = #{one} and other_person_id = #{other}
               and version = #{version}""")
    int suspect(
            @Param("org") OrganisationId org,
            @Param("one") PersonId one,
            @Param("other") PersonId other,
            @Param("version") int version);

    /** How the pair stands now; who told the two apart changed it last. */
    @Select("""
            select u.version, coalesce(a.label, '') as label, coalesce(u.told_at, u.found_at) as changed_at
              from core.duplicate u
              left join core.account a on a.organisation_id = u.organisation_id and a.id = u.told_by
             where u.organisation_id = #{org} and u.one_person_id = #{one} and u.other_person_id = #{other}""")
    Optional<Changed> changed(
            @Param("org") OrganisationId org, @Param("one") PersonId one, @Param("other") PersonId other);
}
