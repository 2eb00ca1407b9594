package org.affianca.engine.leaf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads what of a file's record the viewer may see, one statement for each sort of leaf. */
interface LeafMapper {
    @Select("""
            select n.id, n.on_day, n.type as word, n.body, a.label as author, n.secrecy,
                   cast(null as bigint) as person_id, n.shelf as mark
              from core.note n
              join core.case_file c on c.organisation_id = n.organisation_id and c.id = n.case_id
              join core.account a on a.organisation_id = n.organisation_id and a.id = n.author_id
             where n.organisation_id = #{v.organisation} and n.case_id = #{case}
               and n.on_day between #{from} and #{until} and""" + Sight.NOTE + """
             order by n.on_day, n.written_at, n.id
             fetch first 5000 rows only""")
    List<LeafRow> notes(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select w.id, w.service, w.step, w.from_day, w.until_day, w.outcome, w.provider, w.authority, w.reference,
                   w.amount_cents, w.secrecy
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where w.organisation_id = #{v.organisation} and w.case_id = #{case}
               and w.from_day <= #{until} and (w.until_day is null or w.until_day >= #{from}) and""" + Sight.WORK + """
             order by w.from_day, w.id
             fetch first 1000 rows only""")
    List<WorkLeafRow> works(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select s.work_id, s.step, s.on_day, s.outcome, s.note
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.work_step s on s.organisation_id = w.organisation_id and s.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.case_id = #{case}
               and s.on_day between #{from} and #{until} and""" + Sight.WORK + """
             order by s.work_id, s.place
             fetch first 5000 rows only""")
    List<StepLeafRow> steps(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select w.id as work_id, w.service, sum(d.quantity) as quantity,
                   sum(case when d.absence is null then 1 else 0 end) as days,
                   sum(case when d.absence is null then 0 else 1 end) as missed
              from core.works w
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
              join core.delivery d on d.organisation_id = w.organisation_id and d.work_id = w.id
             where w.organisation_id = #{v.organisation} and w.case_id = #{case}
               and d.on_day between #{from} and #{until} and""" + Sight.WORK + """
             group by w.id, w.service
             order by w.id
             fetch first 1000 rows only""")
    List<DeliveredRow> delivered(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select s.on_day, y.title, m.mark, s.note, coalesce(m.note, '') as remark
              from core.activity y
              join core.case_file c on c.organisation_id = y.organisation_id and c.id = y.case_id
              join core.activity_session s on s.organisation_id = y.organisation_id and s.activity_id = y.id
              left join core.activity_mark m
                on m.organisation_id = s.organisation_id and m.activity_id = s.activity_id and m.session = s.number
             where y.organisation_id = #{v.organisation} and y.case_id = #{case}
               and s.on_day between #{from} and #{until} and s.state = 'HELD' and""" + Sight.CASE + """
             order by s.on_day, s.from_time, y.id, m.enrolment
             fetch first 1000 rows only""")
    List<SessionLeafRow> sessions(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select u.id, coalesce(u.held_on, u.convened_on, u.requested_on) as on_day, u.outcome as word,
                   u.question || '
            ' || u.minutes || '
            ' || u.words as body, a.label as author, u.secrecy, cast(null as bigint) as person_id, u.state as mark
              from core.meeting u
              join core.case_file c on c.organisation_id = u.organisation_id and c.id = u.case_id
              join core.account a on a.organisation_id = u.organisation_id and a.id = u.requested_by
             where u.organisation_id = #{v.organisation} and u.case_id = #{case}
               and coalesce(u.held_on, u.convened_on, u.requested_on) between #{from} and #{until}
               and u.state in ('HELD', 'SIGNED') and""" + Sight.MEETING + """
             order by on_day, u.id
             fetch first 1000 rows only""")
    List<LeafRow> meetings(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    /** A document added between two moments; its day is told by whoever knows the office's clock. */
    record DocumentRow(
            long id, Instant addedAt, String folder, String name, String author, org.affianca.api.Secrecy secrecy) {}

    @Select("""
            select d.id, d.added_at, d.folder, d.name, a.label as author, d.secrecy
              from core.document d
              join core.case_file c on c.organisation_id = d.organisation_id and c.id = d.case_id
              join core.account a on a.organisation_id = d.organisation_id and a.id = d.added_by
             where d.organisation_id = #{v.organisation} and d.case_id = #{case}
               and d.added_at >= #{from} and d.added_at < #{until} and""" + Sight.DOCUMENT + """
             order by d.added_at, d.id
             fetch first 2000 rows only""")
    List<DocumentRow> documents(
            @Param("v") Viewer v, @Param("case") CaseId of, @Param("from") Instant from, @Param("until") Instant until);

    @Select("""
            select r.id, r.received_on as on_day, r.sender as word, r.facts as body, a.label as author, r.secrecy,
                   q.person_id, r.protocol as mark
              from core.report r
              join core.account a on a.organisation_id = r.organisation_id and a.id = r.recorded_by
              left join core.report_person q on q.organisation_id = r.organisation_id and q.report_id = r.id
               and q.until_version is null
             where r.organisation_id = #{v.organisation} and r.case_id = #{case}
               and r.received_on between #{from} and #{until} and""" + Sight.REPORT + """
             order by r.received_on, r.id, q.place
             fetch first 2000 rows only""")
    List<LeafRow> reports(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select f.origin_id as id, f.from_day as on_day, f.type as word, f.evidence as body, a.label as author,
                   f.secrecy, f.person_id, f.area as mark
              from core.case_member m
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
              join core.circumstance f on f.organisation_id = p.organisation_id and f.person_id = p.id
              join core.account a on a.organisation_id = f.organisation_id and a.id = f.author_id
             where m.organisation_id = #{v.organisation} and m.case_id = #{case} and f.replaced = false
               and f.withdrawn_because = ''
               and f.from_day <= #{until} and (f.until_day is null or f.until_day >= #{from})
               and""" + Sight.PERSON + " and " + Sight.FACT + """
             order by f.from_day, f.origin_id
             fetch first 1000 rows only""")
    List<LeafRow> circumstances(
            @Param("v") Viewer v,
            @Param("case") CaseId of,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Select("""
            select p.id, m.role, p.surname, p.name, p.fiscal_code, p.birth_date, p.birth_place, p.street, p.postcode,
                   p.municipality, p.province
              from core.case_member m
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
             where m.organisation_id = #{v.organisation} and m.case_id = #{case} and""" + Sight.PERSON + """
             order by m.place
             fetch first 200 rows only""")
    List<MemberLeafRow> members(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select("""
            select a.person_id, a.since_version, a.place, a.street, a.municipality
              from core.case_member m
              join core.person p on p.organisation_id = m.organisation_id and p.id = m.person_id
              join core.person_address a on a.organisation_id = p.organisation_id and a.person_id = p.id
             where m.organisation_id = #{v.organisation} and m.case_id = #{case} and a.until_version is null
               and a.secret = true and""" + Sight.PERSON + " and " + Sight.PLACE + """
             order by a.person_id, a.place
             fetch first 200 rows only""")
    List<SecretPlaceRow> secretPlaces(@Param("v") Viewer v, @Param("case") CaseId of);

    /** Every protected place that members have or had, whoever looks: what is read here is kept out, never shown. */
    @Select("""
            select a.person_id, a.since_version, a.place, a.street, a.municipality
              from core.case_member m
              join core.person_address a on a.organisation_id = m.organisation_id and a.person_id = m.person_id
             where m.organisation_id = #{v.organisation} and m.case_id = #{case} and a.secret = true
             order by a.person_id, a.since_version, a.place
             fetch first 500 rows only""")
    List<SecretPlaceRow> guardedPlaces(@Param("v") Viewer v, @Param("case") CaseId of);

    /** Streets where a member of the file lived and, for all the register says today, no member lives any more. */
    @Select("""
            select distinct o.street
              from core.case_member m
              join core.person_version o on o.organisation_id = m.organisation_id and o.id = m.person_id
             where m.organisation_id = #{v.organisation} and m.case_id = #{case} and o.street <> ''
               and not exists (select 1 from core.case_member b
                   join core.person p on p.organisation_id = b.organisation_id and p.id = b.person_id
                  where b.organisation_id = m.organisation_id and b.case_id = m.case_id and p.street = o.street)
             order by o.street
             fetch first 500 rows only""")
    List<String> leftStreets(@Param("v") Viewer v, @Param("case") CaseId of);
}
