package org.affianca.engine.means;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.means.EnquiryData;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What works carry before INPS may be asked; seen with the work. */
interface EnquiryMapper {
    @Select("""
            select w.id, w.case_id, w.service, c.holder_id, c.state as case_state,
                   case when p.fiscal_code is null then 0 else 1 end as identified,
                   case when""" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable,
                   coalesce(q.version, 0) as version, coalesce(q.protocol, '') as protocol,
                   coalesce(q.benefit, '') as benefit
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.person p on p.organisation_id = c.organisation_id and p.id = c.holder_id
              left join core.means_enquiry q on q.organisation_id = w.organisation_id and q.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.id = #{id} and""" + Sight.WORK)
    Optional<EnquiryRow> find(@Param("v") Viewer viewer, @Param("id") WorkId id);

    /** Lets others wait who write for the same work. */
    @Update("update core.works set version = version where organisation_id = #{org} and id = #{id}")
    void lock(@Param("org") OrganisationId org, @Param("id") WorkId id);

    @Insert("""
            insert into core.means_enquiry (organisation_id, work_id, version, protocol, benefit, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{d.protocol}, #{d.benefit}, #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer viewer, @Param("id") WorkId id, @Param("d") EnquiryData data, @Param("at") Instant at);

    @Update("""
            update core.means_enquiry
               set version = version + 1, protocol = #{d.protocol}, benefit = #{d.benefit}, changed_at = #{at},
                   changed_by = #{v.user}
             where organisation_id = #{v.organisation} and work_id = #{id}""")
    void update(
            @Param("v") Viewer viewer, @Param("id") WorkId id, @Param("d") EnquiryData data, @Param("at") Instant at);

    @Select("""
            select coalesce(q.version, 0) as version, a.label, coalesce(q.changed_at, w.changed_at) as changed_at
              from core.works w
              left join core.means_enquiry q on q.organisation_id = w.organisation_id and q.work_id = w.id
              join core.account a on a.organisation_id = w.organisation_id
                                 and a.id = coalesce(q.changed_by, w.changed_by)
             where w.organisation_id = #{org} and w.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") WorkId id);
}
