package org.affianca.engine.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.UserId;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and writes core.works; every read carries the one condition of what may be seen. */
interface WorkMapper {
    String FIELDS = """
            select w.id, w.case_id, w.service, w.definition, w.kind, w.step, w.stage, w.from_day, w.until_day, w.outcome, w.under_id,
                   w.secrecy, w.received_on, w.provider, w.amount_cents, w.rhythm, w.payee_id, w.instrument,
                   w.facility_id, w.authority, w.reference, w.notified_on, w.direction, w.body, w.opened_on, w.version,
                   c.holder_id, c.state as case_state,\s""";

    String ROW = FIELDS + " case when" + Sight.CASE_WRITE + """
                   then 1 else 0 end as writable
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and""" + Sight.WORK;

    @Select(FIELDS + """
            1 as writable
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.id = #{id}
               and exists (select 1 from core.engagement o
                            where o.organisation_id = w.organisation_id and o.work_id = w.id and""" + Sight.ENGAGED + ")")
    Optional<WorkRow> engaged(@Param("v") Viewer viewer, @Param("id") WorkId id);

    @Select(ROW + " and w.id = #{id}")
    Optional<WorkRow> find(@Param("v") Viewer viewer, @Param("id") WorkId id);

    @Select(ROW + """
             and w.stage = 'RUNNING' and w.from_day <= #{on} and (w.until_day is null or w.until_day >= #{on})
             and exists (select 1 from core.case_member m where m.organisation_id = w.organisation_id
                          and m.case_id = w.case_id and m.person_id = #{person})
             order by w.id desc fetch first 200 rows only""")
    List<WorkRow> running(@Param("v") Viewer viewer, @Param("person") PersonId person, @Param("on") LocalDate on);

    @Select("""
            select case when exists (select 1 from core.person p where p.organisation_id = #{v.organisation}
                and p.id = #{id} and""" + Sight.PERSON + ") then 1 else 0 end from core.event_counter")
    boolean seesPerson(@Param("v") Viewer viewer, @Param("id") PersonId id);

    @Select("select state from core.case_file where organisation_id = #{organisation} and id = #{id}")
    CaseState caseState(@Param("organisation") OrganisationId organisation, @Param("id") CaseId id);

    @Insert("""
            insert into core.works (organisation_id, id, case_id, area, service, definition, kind, step, stage, from_day, until_day,
                under_id, secrecy, received_on, provider, amount_cents, rhythm, payee_id, instrument, facility_id,
                authority, reference, notified_on, direction, body, opened_on, version, created_at, changed_at, changed_by)
            values (#{organisation}, #{w.id}, #{w.caseId}, #{area}, #{w.service}, #{w.definition}, #{w.kind}, #{w.step}, #{w.stage},
                #{w.fromDay}, #{w.untilDay}, #{w.underId}, #{w.secrecy}, #{w.receivedOn}, #{w.provider},
                #{w.amountCents}, #{w.rhythm}, #{w.payeeId}, #{w.instrument}, #{w.facilityId}, #{w.authority},
                #{w.reference}, #{w.notifiedOn}, #{w.direction}, #{w.body}, #{w.openedOn}, 1, #{now}, #{now}, #{by})""")
    void insert(
            @Param("organisation") OrganisationId organisation,
            @Param("w") WorkRow row,
            @Param("area") String area,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.works set step = #{w.step}, stage = #{w.stage}, from_day = #{w.fromDay},
                until_day = #{w.untilDay}, outcome = #{w.outcome}, version = version + 1, changed_at = #{now},
                changed_by = #{by}
             where organisation_id = #{organisation} and id = #{w.id} and version = #{version}""")
    int move(
            @Param("organisation") OrganisationId organisation,
            @Param("w") WorkRow row,
            @Param("version") int version,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.works set definition = #{w.definition}, step = #{w.step}, version = version + 1,
                changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and id = #{w.id} and version = #{version}""")
    int adopt(
            @Param("organisation") OrganisationId organisation,
            @Param("w") WorkRow row,
            @Param("version") int version,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.works set version = version + 1, changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and id = #{id} and version = #{version}""")
    int touch(
            @Param("organisation") OrganisationId organisation,
            @Param("id") WorkId id,
            @Param("version") int version,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Update("""
            update core.works set provider = #{w.provider}, instrument = #{w.instrument}, facility_id = #{w.facilityId},
                authority = #{w.authority}, reference = #{w.reference}, notified_on = #{w.notifiedOn},
                body = #{w.body}, version = version + 1, changed_at = #{now}, changed_by = #{by}
             where organisation_id = #{organisation} and id = #{w.id} and version = #{version}""")
    int amend(
            @Param("organisation") OrganisationId organisation,
            @Param("w") WorkRow row,
            @Param("version") int version,
            @Param("now") Instant now,
            @Param("by") UserId by);

    @Select("""
            select case when exists (select 1 from core.facility f where f.organisation_id = #{organisation}
                and f.id = #{id}) then 1 else 0 end from core.event_counter""")
    boolean hasFacility(@Param("organisation") OrganisationId organisation, @Param("id") FacilityId id);

    /** Lets others wait who write to the same work. */
    @Update("update core.works set version = version where organisation_id = #{organisation} and id = #{id}")
    void lock(@Param("organisation") OrganisationId organisation, @Param("id") WorkId id);

    @Select("""
            select w.version, a.label, w.changed_at from core.works w
              join core.account a on a.organisation_id = w.organisation_id and a.id = w.changed_by
             where w.organisation_id = #{organisation} and w.id = #{id}""")
    Changed changed(@Param("organisation") OrganisationId organisation, @Param("id") WorkId id);
}
