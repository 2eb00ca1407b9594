package org.affianca.engine.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.referral.Answer;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.Shared;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Sheets of referrals in their tables; a sheet is seen with its work. */
interface ReferralMapper {
    String ROW = """
            select w.id, w.case_id, w.service, w.stage, w.body, c.state as case_state,
                   case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable,
                   coalesce(f.version, 0) as version, coalesce(f.purpose, '') as purpose,
                   coalesce(f.basis, '') as basis, coalesce(f.basis_reference, '') as basis_reference, f.consent_on,
                   f.answer_by, f.expires_on, f.answered_on, f.answered, f.answer,
                   (select min(s.on_day) from core.work_step s
                     where s.organisation_id = w.organisation_id and s.work_id = w.id
                       and s.stage in ('WAITING', 'RUNNING')) as sent_on
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.referral f on f.organisation_id = w.organisation_id and f.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and w.kind = 'REFERRAL'""";

    @Select(ROW + " and" + Sight.WORK)
    Optional<SheetRow> find(@Param("v") Viewer viewer, @Param("id") WorkId id);

    /** Without asking who looks; for the guard, whose work was seen already. */
    @Select(ROW)
    Optional<SheetRow> any(@Param("v") Viewer viewer, @Param("id") WorkId id);

    /** Lets others wait who write to the same work or its sheet. */
    @Update("update core.works set version = version where organisation_id = #{org} and id = #{id}")
    void lock(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Select("""
            select coalesce(f.version, 0) as version, a.label, coalesce(f.changed_at, w.changed_at) as changed_at
              from core.works w
              left join core.referral f on f.organisation_id = w.organisation_id and f.work_id = w.id
              join core.account a on a.organisation_id = w.organisation_id
                                 and a.id = coalesce(f.changed_by, w.changed_by)
             where w.organisation_id = #{org} and w.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Insert("""
            insert into core.referral (organisation_id, work_id, version, purpose, basis, basis_reference, consent_on,
                   answer_by, expires_on, changed_at, changed_by)
            values (#{org}, #{id}, 1, #{h.purpose}, #{h.basis}, #{h.basisReference}, #{h.consentOn,jdbcType=DATE},
                   #{h.answerBy,jdbcType=DATE}, #{h.expiresOn,jdbcType=DATE}, #{at}, #{by})""")
    void insert(
            @Param("org") OrganisationId org,
            @Param("id") WorkId id,
            @Param("h") HandOver handOver,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.referral
               set version = version + 1, purpose = #{h.purpose}, basis = #{h.basis},
                   basis_reference = #{h.basisReference}, consent_on = #{h.consentOn,jdbcType=DATE},
                   answer_by = #{h.answerBy,jdbcType=DATE}, expires_on = #{h.expiresOn,jdbcType=DATE},
                   changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and work_id = #{id}""")
    void update(
            @Param("org") OrganisationId org,
            @Param("id") WorkId id,
            @Param("h") HandOver handOver,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Update("""
            update core.referral
               set version = version + 1, answered_on = #{a.on}, answered = #{a.outcome}, answer = #{a.note},
                   changed_at = #{at}, changed_by = #{by}
             where organisation_id = #{org} and work_id = #{id}""")
    void answer(
            @Param("org") OrganisationId org,
            @Param("id") WorkId id,
            @Param("a") Answer answer,
            @Param("at") Instant at,
            @Param("by") UserId by);

    @Select("""
            select d.what, d.detail from core.referral_data d
             where d.organisation_id = #{org} and d.work_id = #{id} and d.until_version is null
             order by d.place""")
    List<Shared> shared(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Insert("""
            <script>
            insert into core.referral_data (organisation_id, work_id, since_version, place, what, detail) values
            <foreach item='one' index='i' collection='all' separator=','>
                (#{org}, #{id}, #{version}, #{i}, #{one.what}, #{one.detail})
            </foreach>
            </script>""")
    void insertShared(
            @Param("org") OrganisationId org,
            @Param("id") WorkId id,
            @Param("version") int version,
            @Param("all") List<Shared> all);

    @Update("""
            update core.referral_data set until_version = #{version}
             where organisation_id = #{org} and work_id = #{id} and until_version is null""")
    void endShared(@Param("org") OrganisationId org, @Param("id") WorkId id, @Param("version") int version);

    @Delete("""
            delete from core.deadline
             where organisation_id = #{org} and work_id = #{id} and code = 'referral-answer'""")
    void dropDeadline(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Insert("""
            insert into core.deadline (organisation_id, work_id, code, due, consequence, source)
            values (#{org}, #{id}, 'referral-answer', #{due}, 'REMIND', '')""")
    void insertDeadline(@Param("org") OrganisationId org, @Param("id") WorkId id, @Param("due") LocalDate due);

    @Update("""
            update core.deadline set met_on = #{on}
             where organisation_id = #{org} and work_id = #{id} and code = 'referral-answer'""")
    void meetDeadline(@Param("org") OrganisationId org, @Param("id") WorkId id, @Param("on") LocalDate on);
}
