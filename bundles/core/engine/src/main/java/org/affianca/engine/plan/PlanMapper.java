package org.affianca.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.plan.PlanState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Plans and their versions in their tables; a plan is seen with its work. */
interface PlanMapper {
    @Select("""
            select w.id, w.case_id, w.service, w.stage, c.state as case_state,
                   case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable,
                   coalesce(y.version, 0) as version, coalesce(y.last_number, 0) as last_number
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              left join core.plan y on y.organisation_id = w.organisation_id and y.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and w.kind = 'PLAN' and""" + Sight.WORK)
    Optional<PlanRow> find(@Param("v") Viewer viewer, @Param("id") WorkId id);

    /** Lets others wait who write to the same work or its plan. */
    @Update("update core.works set version = version where organisation_id = #{organisation} and id = #{id}")
    void lock(@Param("organisation") OrganisationId organisation, @Param("id") WorkId id);

    @Select("""
            select coalesce(y.version, 0) as version, a.label, coalesce(y.changed_at, w.changed_at) as changed_at
              from core.works w
              left join core.plan y on y.organisation_id = w.organisation_id and y.work_id = w.id
              join core.account a on a.organisation_id = w.organisation_id
                                 and a.id = coalesce(y.changed_by, w.changed_by)
             where w.organisation_id = #{organisation} and w.id = #{id}""")
    Changed changed(@Param("organisation") OrganisationId organisation, @Param("id") WorkId id);

    @Insert("""
            insert into core.plan (organisation_id, work_id, version, last_number, changed_at, changed_by)
            values (#{organisation}, #{id}, 0, 0, #{now}, #{by})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("id") WorkId id,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.plan set version = version + 1, last_number = #{last}, changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and work_id = #{id}""")
    void touch(
            @Param("organisation") OrganisationId organisation,
            @Param("id") WorkId id,
            @Param("last") int lastNumber,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Select("""
            select n.number, n.state, n.aim, n.review_months, n.proposed_on, n.in_force_on, n.legal_basis, n.superseded_on
              from core.plan_version n
             where n.organisation_id = #{organisation} and n.work_id = #{id} order by n.number""")
    List<VersionRow> versions(@Param("organisation") OrganisationId organisation, @Param("id") WorkId id);

    @Insert("""
            insert into core.plan_version (organisation_id, work_id, number, state, aim, review_months, legal_basis)
            values (#{k.organisation}, #{k.work}, #{k.version}, 'DRAFT', #{aim}, #{months}, '')""")
    void insertDraft(@Param("k") Key key, @Param("aim") String aim, @Param("months") int reviewMonths);

    @Update("""
            update core.plan_version set aim = #{aim}, review_months = #{months}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and number = #{k.version}
               and state = 'DRAFT'""")
    void describe(@Param("k") Key key, @Param("aim") String aim, @Param("months") int reviewMonths);

    @Update("""
            update core.plan_version set state = 'PROPOSED', proposed_on = #{on}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and number = #{k.version}""")
    void propose(@Param("k") Key key, @Param("on") LocalDate on);

    @Update("""
            update core.plan_version set state = #{state}, in_force_on = #{on}, legal_basis = #{basis}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and number = #{k.version}""")
    void enforce(
            @Param("k") Key key,
            @Param("state") PlanState state,
            @Param("on") LocalDate on,
            @Param("basis") String legalBasis);

    @Update("""
            update core.plan_version set state = 'SUPERSEDED', superseded_on = #{on}
             where organisation_id = #{k.organisation} and work_id = #{k.work} and number = #{k.version}""")
    void supersede(@Param("k") Key key, @Param("on") LocalDate on);

    /** Which of these persons the viewer sees. */
    @Select("""
            <script>
            select p.id from core.person p
             where p.organisation_id = #{v.organisation} and p.id in
               <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
               and""" + Sight.PERSON + "</script>")
    List<PersonId> seen(@Param("v") Viewer viewer, @Param("ids") Collection<PersonId> ids);

    /** Whether the viewer sees the work and it belongs to the case. */
    @Select("""
            select count(*) from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and w.case_id = #{case} and""" + Sight.WORK)
    int inCase(@Param("v") Viewer viewer, @Param("id") WorkId id, @Param("case") CaseId of);
}
