package org.affianca.engine.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Secrecy;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.engagement.EngagementData;
import org.affianca.api.engagement.PartnerName;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Keeps engagements and whose staff an account is. */
interface EngagementMapper {
    /** The work that a partner is engaged for, as far as the one who engages must know it. */
    record WorkRow(CaseId caseId, Kind kind, Secrecy secrecy, Secrecy caseSecrecy) {}

    /** An engagement with its partner's name. */
    record Row(
            long id,
            int version,
            WorkId workId,
            long partnerId,
            String title,
            LocalDate fromDay,
            Optional<LocalDate> untilDay,
            boolean contact) {}

    @Select("""
            select w.case_id, w.kind, w.secrecy, c.secrecy as case_secrecy
              from core.works w join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<WorkRow> work(@Param("v") Viewer v, @Param("id") WorkId id);

    @Select("""
            select o.id, o.version, o.work_id, o.partner_id, e.title, o.from_day, o.until_day, o.contact
              from core.engagement o
              join core.register_entry e on e.organisation_id = o.organisation_id and e.id = o.partner_id
             where o.organisation_id = #{v.organisation} and o.work_id = #{work}
             order by o.id desc
             fetch first 100 rows only""")
    List<Row> ofWork(@Param("v") Viewer v, @Param("work") WorkId work);

    /** An agreement in force today that makes the partner a processor of data. */
    @Select("""
            select count(*) from core.register_entry e
              join core.agreement a on a.organisation_id = e.organisation_id and a.entry_id = e.id and a.version = e.version
             where e.organisation_id = #{v.organisation} and e.register = 'agreement' and e.about_id = #{partner}
               and a.processor = true and #{v.today} >= e.from_day
               and (e.until_day is null or e.until_day >= #{v.today})""")
    int agreements(@Param("v") Viewer v, @Param("partner") long partner);

    @Select("""
            select count(*) from core.register_entry
             where organisation_id = #{v.organisation} and id = #{partner} and register = 'partner'""")
    int partners(@Param("v") Viewer v, @Param("partner") long partner);

    @Select("""
            select id, title as name from core.register_entry
             where organisation_id = #{v.organisation} and register = 'partner'
             order by place, id
             fetch first 500 rows only""")
    List<PartnerName> names(@Param("v") Viewer v);

    @Insert("""
            insert into core.engagement (organisation_id, id, version, work_id, partner_id, from_day, until_day, contact,
                   changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{work}, #{d.partner}, #{d.from}, #{d.until,jdbcType=DATE},
                   #{d.contact}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("work") WorkId work,
            @Param("d") EngagementData data,
            @Param("at") Instant at);

    @Update("""
            update core.engagement set until_day = #{last}, version = version + 1, changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and version = #{version}""")
    int end(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("version") int version,
            @Param("last") LocalDate last,
            @Param("at") Instant at);

    @Select("""
            select o.version, a.label, o.changed_at from core.engagement o
              join core.account a on a.organisation_id = o.organisation_id and a.id = o.changed_by
             where o.organisation_id = #{v.organisation} and o.id = #{id}""")
    Changed changed(@Param("v") Viewer v, @Param("id") long id);

    @Select("""
            select partner_id from core.account_partner
             where organisation_id = #{v.organisation} and user_id = #{account}""")
    Optional<Long> partnerOf(@Param("v") Viewer v, @Param("account") UserId account);

    @Select("select count(*) from core.account where organisation_id = #{v.organisation} and id = #{account}")
    int accounts(@Param("v") Viewer v, @Param("account") UserId account);

    @Delete("delete from core.account_partner where organisation_id = #{v.organisation} and user_id = #{account}")
    void untie(@Param("v") Viewer v, @Param("account") UserId account);

    @Insert("""
            insert into core.account_partner (organisation_id, user_id, partner_id, changed_at, changed_by)
            values (#{v.organisation}, #{account}, #{partner}, #{at}, #{v.user})""")
    void tie(
            @Param("v") Viewer v,
            @Param("account") UserId account,
            @Param("partner") long partner,
            @Param("at") Instant at);
}
