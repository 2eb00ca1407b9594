package org.affianca.engine.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Power;
import org.affianca.api.tie.TieKind;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What stands about a child and those who answer for it; each with the sight of its own room. */
interface ParentMapper {
    /** The child. */
    record ChildRow(PersonId id, Optional<LocalDate> birthDate) {}

    /** Somebody tied to the child so as to answer for it. */
    record HolderRow(
            PersonId personId,
            String surname,
            String name,
            String sex,
            boolean unsafeContacts,
            TieKind kind,
            String role,
            String court,
            String powers) {
        String label() {
            return surname + " " + name;
        }
    }

    /** A conflict between two of them. */
    record ConflictRow(PersonId onePersonId, PersonId otherPersonId, String role) {
        boolean between(PersonId first, PersonId second) {
            return onePersonId.equals(first) && otherPersonId.equals(second)
                    || onePersonId.equals(second) && otherPersonId.equals(first);
        }
    }

    /** Who may sign what, as an order says. */
    record PowerRow(
            WorkId workId,
            String authority,
            String reference,
            Optional<LocalDate> issuedOn,
            String act,
            String holder,
            Optional<Long> holderPersonId,
            Power.Manner manner) {}

    /** A standing barrier. */
    record BarrierRow(PersonId guardedPersonId, PersonId otherPersonId) {}

    String OTHER_SEEN = """
               and exists (select 1 from core.person p
                            where p.organisation_id = o.organisation_id and p.id = o.id and""" + Sight.PERSON + ")";

    String STANDS = """
               and f.replaced = false and f.withdrawn_because = ''
               and (f.from_day is null or #{on} >= f.from_day) and (f.until_day is null or f.until_day >= #{on})
               and""" + Sight.PERSON + " and" + Sight.TIE + OTHER_SEEN;

    // Left alone, Derby begins with the staff and asks for each of them; PostgreSQL reads the hint as a comment.
    String TIES = """
              from --DERBY-PROPERTIES joinOrder=FIXED
                   core.tie f --DERBY-PROPERTIES index=TIES_OF_""";

    /** The orders that hold on the day, with {@code m} and its days, in their heading {@code h} and work {@code w}. */
    String HELD = """
              join core.works w on w.organisation_id = m.organisation_id and w.id = m.work_id
              join core.order_file h on h.organisation_id = m.organisation_id and h.work_id = m.work_id
              join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
             where m.organisation_id = #{v.organisation} and #{on} >= m.from_day
               and (m.until_day is null or m.until_day >= #{on})
               and (w.stage = 'RUNNING' or (w.stage = 'ENDED' and w.until_day > #{on}))
               and (h.expires_on is null or h.expires_on >= #{on}
                    or exists (select 1 from core.order_extension x
                                where x.organisation_id = m.organisation_id and x.work_id = m.work_id
                                  and x.until_day >= #{on}))
            """;

    @Select("""
            select p.id, p.birth_date from core.person p
             where p.organisation_id = #{v.organisation} and p.id = #{child} and""" + Sight.PERSON)
    Optional<ChildRow> child(@Param("v") Viewer v, @Param("child") PersonId child);

    /** How many cases of the child the viewer sees. */
    @Select("""
            select count(*) from core.case_member m
              join core.case_file c on c.organisation_id = m.organisation_id and c.id = m.case_id
             where m.organisation_id = #{v.organisation} and m.person_id = #{child} and""" + Sight.CASE)
    int cases(@Param("v") Viewer v, @Param("child") PersonId child);

    /** 1 when the viewer coordinates the unit of the case. */
    @Select("""
            select count(*) from core.case_file c
             where c.organisation_id = #{v.organisation} and c.id = #{case} and""" + " " + Sight.COORDINATED)
    int coordinates(@Param("v") Viewer v, @Param("case") CaseId of);

    @Select("""
            select o.id as person_id, o.surname, o.name, o.sex, o.unsafe_contacts, f.kind, f.role,
                   coalesce(f.court, '') as court, f.powers
            """ + TIES + "OTHER" + """

              join core.person p on p.organisation_id = f.organisation_id and p.id = f.other_person_id
              join core.person o on o.organisation_id = f.organisation_id and o.id = f.one_person_id
             where f.organisation_id = #{v.organisation} and f.other_person_id = #{child}
               and (f.kind = 'GUARDIANSHIP' or (f.kind = 'KINSHIP' and f.role in ('parent', 'foster-parent')))
            """ + STANDS + """
             order by f.origin_id
             fetch first 50 rows only""")
    List<HolderRow> holders(@Param("v") Viewer v, @Param("child") PersonId child, @Param("on") LocalDate on);

    @Select("<script> select f.one_person_id, f.other_person_id, f.role " + TIES + "ONE" + """

              join core.person p on p.organisation_id = f.organisation_id and p.id = f.one_person_id
              join core.person o on o.organisation_id = f.organisation_id and o.id = f.other_person_id
             where f.organisation_id = #{v.organisation} and f.kind = 'CONFLICT'
               and f.one_person_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and f.other_person_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            """ + STANDS + """
             order by f.origin_id
             fetch first 200 rows only
            </script>""")
    List<ConflictRow> conflicts(@Param("v") Viewer v, @Param("ids") List<PersonId> ids, @Param("on") LocalDate on);

    String LIMIT = """
            select m.work_id, w.authority, h.proceeding as reference, h.issued_on, m.parent_person_id, m.law, m.news,
                   m.papers, m.decisions, m.meetings, case when""" + Sight.WORK + """
                   then 1 else 0 end as told
            """;

    @Select(LIMIT + " from core.order_limit m " + HELD + " and m.child_person_id = #{child} and" + Sight.WORK + """
             order by m.work_id, m.place
             fetch first 200 rows only""")
    List<LimitRow> limits(@Param("v") Viewer v, @Param("child") PersonId child, @Param("on") LocalDate on);

    /** Of all orders, for it stops an act: what the viewer does not see is not told. */
    @Select("<script>" + LIMIT + """
              from core.order_limit m --DERBY-PROPERTIES index=LIMITS_FOR_CHILD
            """ + HELD + """
               and m.parent_person_id = #{parent} and m.child_person_id in
               <foreach item='id' collection='children' open='(' separator=',' close=')'>#{id}</foreach>
             order by m.work_id, m.place
             fetch first 200 rows only
            </script>""")
    List<LimitRow> stopping(
            @Param("v") Viewer v,
            @Param("parent") PersonId parent,
            @Param("children") List<PersonId> children,
            @Param("on") LocalDate on);

    @Select("""
            select m.work_id, w.authority, h.proceeding as reference, h.issued_on, m.act, m.holder, m.holder_person_id,
                   m.manner
              from core.order_power m
            """ + HELD + " and m.subject_person_id = #{child} and" + Sight.WORK + """
             order by m.work_id, m.place
             fetch first 200 rows only""")
    List<PowerRow> powers(@Param("v") Viewer v, @Param("child") PersonId child, @Param("on") LocalDate on);

    @Select("""
            <script>
            select j.guarded_person_id, j.other_person_id from core.barrier j
             where j.organisation_id = #{v.organisation} and j.lifted_at is null and #{on} >= j.from_day
               and (j.until_day is null or j.until_day >= #{on})
               and j.guarded_person_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and j.other_person_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
               and""" + Sight.BARRIER + "</script>")
    List<BarrierRow> barriers(@Param("v") Viewer v, @Param("ids") List<PersonId> ids, @Param("on") LocalDate on);
}
