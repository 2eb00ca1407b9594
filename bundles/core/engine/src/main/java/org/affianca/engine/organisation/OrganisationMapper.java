package org.affianca.engine.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UnitId;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The organisation and its units. */
interface OrganisationMapper {
    @Select("select organisation_id from core.organisation order by organisation_id fetch first 1 rows only")
    Optional<OrganisationId> first();

    @Insert("""
            insert into core.organisation (organisation_id, profile, name, department, created_at)
            values (#{o}, #{profile}, #{name}, #{department}, #{at})""")
    void create(
            @Param("o") OrganisationId organisation,
            @Param("profile") String profile,
            @Param("name") String name,
            @Param("department") String department,
            @Param("at") Instant at);

    @Update("""
            update core.organisation set profile = #{profile}, name = #{name}, department = #{department}
             where organisation_id = #{o}""")
    void rename(
            @Param("o") OrganisationId organisation,
            @Param("profile") String profile,
            @Param("name") String name,
            @Param("department") String department);

    @Select("""
            select id, code, label_it, label_en, kind, parent_id from core.unit
             where organisation_id = #{o} and active = true order by place, id""")
    List<UnitRow> units(@Param("o") OrganisationId organisation);

    @Select("select id from core.unit where organisation_id = #{o} and code = #{code}")
    Optional<UnitId> unit(@Param("o") OrganisationId organisation, @Param("code") String code);

    @Insert("""
            insert into core.unit
                (organisation_id, id, code, label_it, label_en, kind, parent_id, place, active, telephone)
            values (#{o}, #{id}, #{u.code}, #{u.label.it}, #{u.label.en}, #{u.kind}, #{parent}, #{place}, true,
                    #{u.telephone})""")
    void add(
            @Param("o") OrganisationId organisation,
            @Param("id") UnitId id,
            @Param("u") Profile.ProfileUnit unit,
            @Param("parent") Optional<UnitId> parent,
            @Param("place") int place);

    @Update("""
            update core.unit set label_it = #{u.label.it}, label_en = #{u.label.en}, kind = #{u.kind},
                parent_id = #{parent}, place = #{place}, active = true, telephone = #{u.telephone}
             where organisation_id = #{o} and id = #{id}""")
    void change(
            @Param("o") OrganisationId organisation,
            @Param("id") UnitId id,
            @Param("u") Profile.ProfileUnit unit,
            @Param("parent") Optional<UnitId> parent,
            @Param("place") int place);

    @Update("update core.unit set active = false where organisation_id = #{o}")
    void retireAll(@Param("o") OrganisationId organisation);

    @Delete("delete from core.unit_within where organisation_id = #{o}")
    void forgetOrder(@Param("o") OrganisationId organisation);

    @Insert("insert into core.unit_within (organisation_id, unit_id, above_id) values (#{o}, #{unit}, #{above})")
    void within(@Param("o") OrganisationId organisation, @Param("unit") UnitId unit, @Param("above") UnitId above);

    @Select("select id, code, label_it, label_en, kind, parent_id from core.unit where organisation_id = #{o}")
    List<UnitRow> allUnits(@Param("o") OrganisationId organisation);
}
