package org.affianca.engine.circumstance;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CircumstanceId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UserId;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Circumstances in their table; every read carries the conditions of person and fact. */
interface CircumstanceMapper {
    String COLUMNS = """
            select f.id, f.origin_id, f.version, f.person_id, f.type, f.from_day, f.until_day, f.evidence, f.document_id,
                   f.secrecy, f.withdrawn_because, f.author_id, f.changed_at, u.label
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.circumstance f --DERBY-PROPERTIES""";
    String SEEN = """

              join core.person p on p.organisation_id = f.organisation_id and p.id = f.person_id
              join core.account u on u.organisation_id = f.organisation_id and u.id = f.changed_by
             where f.organisation_id = #{v.organisation} and""" + Sight.PERSON + " and" + Sight.FACT;
    // Left alone, Derby begins with the staff and asks for each of them; PostgreSQL reads the hint as a comment.
    String BY_PERSON = COLUMNS + " index=CIRCUMSTANCES_OF_PERSON" + SEEN + " and f.person_id = #{person}";
    String BY_ORIGIN = COLUMNS + " constraint=CIRCUMSTANCE_VERSION" + SEEN + " and f.origin_id = #{id}";
    String STANDS = " and f.replaced = false and f.withdrawn_because = ''";

    /** All versions, newest first. */
    @Select(BY_ORIGIN + " order by f.version desc")
    List<CircumstanceRow> versions(@Param("v") Viewer v, @Param("id") CircumstanceId id);

    @Select("<script>" + BY_PERSON + STANDS + """
            <if test="after != null">
               and (f.from_day &lt; #{after.from} or (f.from_day = #{after.from} and f.origin_id &lt; #{after.id}))
            </if>
             order by f.from_day desc, f.origin_id desc
             fetch first #{most} rows only
            </script>""")
    List<CircumstanceRow> of(
            @Param("v") Viewer v,
            @Param("person") PersonId person,
            @Param("after") @Nullable Place after,
            @Param("most") int most);

    @Select(BY_PERSON + STANDS + """
             and f.from_day <= #{on} and (f.until_day is null or f.until_day >= #{on})
             order by f.from_day desc, f.origin_id desc
             fetch first 200 rows only""")
    List<CircumstanceRow> holding(@Param("v") Viewer v, @Param("person") PersonId person, @Param("on") LocalDate on);

    @Select("""
            select count(*) from core.person p
             where p.organisation_id = #{v.organisation} and p.id = #{id} and""" + Sight.PERSON)
    int seesPerson(@Param("v") Viewer viewer, @Param("id") PersonId id);

    /** How many others of the type hold on a day of the period, seen or not. */
    @Select("""
            select count(*) from core.circumstance f
             where f.organisation_id = #{org} and f.person_id = #{person} and f.replaced = false
               and f.withdrawn_because = '' and f.type = #{type} and f.origin_id <> #{self}
               and (f.until_day is null or f.until_day >= #{p.from})
               and (cast(#{p.until,jdbcType=DATE} as date) is null
                    or f.from_day <= cast(#{p.until,jdbcType=DATE} as date))""")
    int others(
            @Param("org") OrganisationId org,
            @Param("person") PersonId person,
            @Param("type") ServiceCode type,
            @Param("p") Period period,
            @Param("self") CircumstanceId self);

    @Insert("""
            insert into core.circumstance (organisation_id, id, origin_id, version, replaced, person_id, area, type,
                   from_day, until_day, evidence, document_id, secrecy, withdrawn_because, author_id, changed_at,
                   changed_by)
            values (#{org}, #{r.id}, #{r.originId}, #{r.version}, false, #{r.personId}, #{r.type.area}, #{r.type},
                   #{r.fromDay}, #{r.untilDay,jdbcType=DATE}, #{r.evidence}, #{r.documentId,jdbcType=BIGINT},
                   #{r.secrecy}, #{r.withdrawnBecause}, #{r.authorId}, #{r.changedAt}, #{by})""")
    void insert(@Param("org") OrganisationId org, @Param("r") CircumstanceRow row, @Param("by") UserId by);

    @Update("""
            update core.circumstance set replaced = true
             where organisation_id = #{org} and origin_id = #{id} and version = #{version} and replaced = false""")
    int replace(@Param("org") OrganisationId org, @Param("id") CircumstanceId id, @Param("version") int version);

    @Select("""
            select f.version, u.label, f.changed_at from core.circumstance f
              join core.account u on u.organisation_id = f.organisation_id and u.id = f.changed_by
             where f.organisation_id = #{org} and f.origin_id = #{id} and f.replaced = false""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") CircumstanceId id);

    /** The place in a list: first day and id of the last one seen. */
    record Place(LocalDate from, long id) {}
}
