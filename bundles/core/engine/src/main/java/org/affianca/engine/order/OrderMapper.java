package org.affianca.engine.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Mandate;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Orders with their heading; an order is seen with its work. */
interface OrderMapper {
    /** A power with the order it stands in. */
    record SignatoryRow(
            WorkId workId,
            String authority,
            String reference,
            String act,
            long subjectPersonId,
            String holder,
            Optional<Long> holderPersonId,
            String name,
            String manner,
            LocalDate fromDay,
            Optional<LocalDate> untilDay) {}

    @Select("""
            select w.id, w.case_id, w.service, w.stage, w.version as work_version, w.authority, w.reference,
                   w.notified_on, c.state as case_state,
                   case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable, coalesce(f.version, 0) as version, f.authority_id,
                   coalesce(f.proceeding, '') as proceeding, coalesce(f.judge, '') as judge,
                   coalesce(f.measure, '') as measure, f.issued_on, f.notified_at, coalesce(f.content, '') as content,
                   f.expires_on
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.order_file f on f.organisation_id = w.organisation_id and f.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and w.kind = 'ORDER' and""" + Sight.WORK)
    Optional<OrderRow> find(@Param("v") Viewer v, @Param("id") WorkId id);

    /** Lets others wait who write to the same work or its order. */
    @Update("update core.works set version = version where organisation_id = #{org} and id = #{id}")
    void lock(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Insert("""
            insert into core.order_file (organisation_id, work_id, version, authority_id, proceeding, judge, measure,
                   issued_on, notified_at, content, expires_on, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{m.authority,jdbcType=BIGINT}, #{m.proceeding}, #{m.judge},
                   #{m.measure}, #{m.issuedOn,jdbcType=DATE}, #{notified,jdbcType=TIMESTAMP}, #{m.content},
                   #{m.expiresOn,jdbcType=DATE}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("m") Mandate mandate,
            @Param("notified") Optional<Instant> notified,
            @Param("at") Instant at);

    @Update("""
            update core.order_file
               set version = version + 1, authority_id = #{m.authority,jdbcType=BIGINT}, proceeding = #{m.proceeding},
                   judge = #{m.judge}, measure = #{m.measure}, issued_on = #{m.issuedOn,jdbcType=DATE},
                   notified_at = #{notified,jdbcType=TIMESTAMP}, content = #{m.content},
                   expires_on = #{m.expiresOn,jdbcType=DATE}, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{id}""")
    void update(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("m") Mandate mandate,
            @Param("notified") Optional<Instant> notified,
            @Param("at") Instant at);

    @Update("""
            update core.order_file set version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{id}""")
    void touch(@Param("v") Viewer v, @Param("id") WorkId id, @Param("at") Instant at);

    @Select("""
            select coalesce(f.version, 0) as version, a.label, coalesce(f.changed_at, w.changed_at) as changed_at
              from core.works w
              left join core.order_file f on f.organisation_id = w.organisation_id and f.work_id = w.id
              join core.account a on a.organisation_id = w.organisation_id
                                 and a.id = coalesce(f.changed_by, w.changed_by)
             where w.organisation_id = #{org} and w.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Select("""
            select w.id as work_id, w.authority, w.reference, o.act, o.subject_person_id, o.holder, o.holder_person_id,
                   o.name, o.manner, o.from_day, o.until_day
              from core.order_power o
              join core.works w on w.organisation_id = o.organisation_id and w.id = o.work_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where o.organisation_id = #{v.organisation} and o.subject_person_id = #{person}
               and o.from_day <= #{on} and (o.until_day is null or o.until_day >= #{on})
               and w.stage = 'RUNNING' and""" + Sight.WORK + """
             order by o.act, o.work_id, o.place
             fetch first 500 rows only""")
    List<SignatoryRow> signatories(@Param("v") Viewer v, @Param("person") PersonId person, @Param("on") LocalDate on);

    @Select("""
            <script>
            select p.id from core.person p
             where p.organisation_id = #{v.organisation} and p.id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.PERSON + "</script>")
    List<PersonId> seen(@Param("v") Viewer v, @Param("ids") List<PersonId> ids);
}
