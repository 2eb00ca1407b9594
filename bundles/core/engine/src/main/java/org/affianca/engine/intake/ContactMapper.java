package org.affianca.engine.intake;

import java.time.Instant;
import java.time.LocalDate;
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
    String WHOLE = """
            select k.id, k.version, k.taken_at, k.person_id, k.case_id, k.unit_id, k.channel, k.contacted_by, k.caller,
                   k.asked, k.reading, k.given, k.outcome, k.follow_up_on, k.followed_up_on,
                   (select a.label from core.account a
                     where a.organisation_id = k.organisation_id and a.id = k.taken_by) as taken_by
            """;

    @Select(WHOLE + """
              from core.contact k
             where k.organisation_id = #{v.organisation} and k.id = #{id} and""" + Sight.CONTACT)
    Optional<ContactRow> seen(@Param("v") Viewer v, @Param("id") ContactId id);

    /** Walks the index of the order; the comment names it to Derby, which would read and sort the whole table. */
    @Select("<script>" + WHOLE + """
              from
            <choose>
              <when test="person != null">
                   core.contact k --DERBY-PROPERTIES index=CONTACTS_OF_PERSON
             where k.organisation_id = #{v.organisation} and k.person_id = #{person}
              </when>
              <otherwise>
                   core.contact k --DERBY-PROPERTIES index=CONTACTS_NEWEST
             where k.organisation_id = #{v.organisation}
              </otherwise>
            </choose>
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

    /** Ordered by an empty column first, for PostgreSQL does not see that it is the same in all rows and would sort. */
    @Select("<script>" + WHOLE + """
              from core.contact k --DERBY-PROPERTIES index=CONTACTS_TO_FOLLOW
             where k.organisation_id = #{v.organisation} and k.followed_up_on is null and #{until} >= k.follow_up_on
            <if test="after != null">
               and k.follow_up_on >= #{after.day} and (k.follow_up_on > #{after.day} or k.id > #{after.id})
            </if>
               and""" + Sight.CONTACT + """
             order by k.followed_up_on, k.follow_up_on, k.id
             fetch first #{most} rows only
            </script>""")
    List<ContactRow> toFollowUp(
            @Param("v") Viewer v,
            @Param("until") LocalDate until,
            @Param("after") FollowingUp.@Nullable After after,
            @Param("most") int most);

    @Insert("""
            insert into core.contact (organisation_id, id, version, taken_at, taken_by, person_id, unit_id, channel,
                   contacted_by, caller, asked, reading, given, outcome, follow_up_on, changed_at, changed_by)
            values (#{org}, #{id}, 1, #{at}, #{by}, #{d.person,jdbcType=BIGINT}, #{d.unit}, #{d.channel},
                   #{d.contactedBy}, #{d.caller}, #{d.asked}, #{d.reading}, #{d.given}, #{d.outcome},
                   #{d.followUpOn,jdbcType=DATE}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("d") ContactData data,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Insert("""
            insert into core.contact_version (organisation_id, contact_id, version, person_id, unit_id, channel,
                   contacted_by, caller, asked, reading, given, outcome, follow_up_on, followed_up_on, changed_at,
                   changed_by)
            select organisation_id, id, version, person_id, unit_id, channel, contacted_by, caller, asked, reading,
                   given, outcome, follow_up_on, followed_up_on, changed_at, changed_by
              from core.contact
             where organisation_id = #{org} and id = #{id}""")
    void keepVersion(@Param("org") OrganisationId org, @Param("id") ContactId id);

    @Update("""
            update core.contact
               set version = version + 1, person_id = #{d.person,jdbcType=BIGINT}, unit_id = #{d.unit},
                   channel = #{d.channel}, contacted_by = #{d.contactedBy}, caller = #{d.caller},
                   asked = #{d.asked}, reading = #{d.reading}, given = #{d.given}, outcome = #{d.outcome},
                   follow_up_on = #{d.followUpOn,jdbcType=DATE}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int update(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("version") int version,
            @Param("d") ContactData data,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.contact
               set version = version + 1, followed_up_on = #{on}, changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and id = #{id} and version = #{version}""")
    int followUp(
            @Param("org") OrganisationId org,
            @Param("id") ContactId id,
            @Param("version") int version,
            @Param("on") LocalDate on,
            @Param("at") Instant at,
            @Param("by") UserId by);

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
