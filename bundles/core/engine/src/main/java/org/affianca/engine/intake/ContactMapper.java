package org.affianca.engine.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.ContactId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.intake.ContactData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Contacts in their tables. */
interface ContactMapper {
    /** A theme of a contact. */
    record Theme(ContactId contactId, String theme) {}

    String WHOLE = """
            select k.id, k.version, k.taken_at, a.label as taken_by, k.person_id, k.case_id, k.unit_id, k.channel,
                   k.contacted_by, k.asked, k.reading, k.given, k.outcome
              from core.contact k
              join core.account a on a.organisation_id = k.organisation_id and a.id = k.taken_by
             where k.organisation_id = #{v.organisation}
            """;

    @Select(WHOLE + " and k.id = #{id} and " + Sight.CONTACT)
    Optional<ContactRow> seen(@Param("v") Viewer v, @Param("id") ContactId id);

    @Select("<script>" + WHOLE + """
            <if test="person != null">and k.person_id = #{person}</if>
            <if test="after != null">
               and #{after.at} >= k.taken_at and (#{after.at} > k.taken_at or #{after.id} > k.id)
            </if>
               and""" + Sight.CONTACT + """
             order by k.taken_at desc, k.id desc
             fetch first #{most} rows only
            </script>""")
    List<ContactRow> recent(
            @Param("v") Viewer v,
            @Param("person") @Nullable PersonId person,
            @Param("after") ContactBook.@Nullable After after,
            @Param("most") int most);

    @Select("""
            <script>
            select t.contact_id, t.theme from core.contact_theme t
             where t.organisation_id = #{org} and t.until_version is null and t.contact_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
             order by t.contact_id, t.place
            </script>""")
    List<Theme> themes(@Param("org") OrganisationId org, @Param("ids") List<ContactId> ids);

    @Insert("""
            insert into core.contact (organisation_id, id, version, taken_at, taken_by, person_id, unit_id, channel,
                   contacted_by, asked, reading, given, outcome, changed_at, changed_by)
            values (#{org}, #{id}, 1, #{at}, #{by}, #{d.person,jdbcType=BIGINT}, #{d.unit}, #{d.channel},
                   #{d.contactedBy}, #{d.asked}, #{d.reading}, #{d.given}, #{d.outcome}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("d") ContactData data,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.contact_version (organisation_id, contact_id, version, person_id, unit_id, channel,
                   contacted_by, asked, reading, given, outcome, changed_at, changed_by)
            select organisation_id, id, version, person_id, unit_id, channel, contacted_by, asked, reading, given,
                   outcome, changed_at, changed_by
              from core.contact
             where organisation_id = #{org} and id = #{id}""")
    void keepVersion(@Param("org") OrganisationId org, @Param("id") ContactId id);

    @Update("""
            update core.contact
               set version = version + 1, person_id = #{d.person,jdbcType=BIGINT}, unit_id = #{d.unit},
                   channel = #{d.channel}, contacted_by = #{d.contactedBy}, asked = #{d.asked},
                   reading = #{d.reading}, given = #{d.given}, outcome = #{d.outcome}, changed_at = #{at},
                   changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int update(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("version") int version,
            @Param("d") ContactData data,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.contact_theme (organisation_id, contact_id, since_version, place, theme)
            values (#{org}, #{id}, #{version}, #{place}, #{theme})""")
    void insertTheme(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("version") int version,
            @Param("place") int place,
            @Param("theme") String theme);

    @Update("""
            update core.contact_theme set until_version = #{version}
             where organisation_id = #{org} and contact_id = #{id} and until_version is null""")
    void endThemes(@Param("org") OrganisationId org, @Param("id") ContactId id, @Param("version") int version);

    @Update("update core.contact set case_id = #{file} where organisation_id = #{org} and id = #{id}")
    void link(@Param("org") OrganisationId org, @Param("id") ContactId id, @Param("file") CaseId file);

    @Select("""
            select count(*) from core.case_member m
             where m.organisation_id = #{org} and m.case_id = #{file} and m.person_id = #{person}""")
    int about(@Param("org") OrganisationId org, @Param("file") CaseId file, @Param("person") PersonId person);

    @Select("""
            select k.version, a.label, k.changed_at from core.contact k
              join core.account a on a.organisation_id = k.organisation_id and a.id = k.changed_by
             where k.organisation_id = #{org} and k.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") ContactId id);
}
