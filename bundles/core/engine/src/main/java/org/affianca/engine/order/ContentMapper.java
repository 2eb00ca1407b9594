package org.affianca.engine.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.order.Extension;
import org.affianca.api.order.Extent;
import org.affianca.api.order.Fulfilment;
import org.affianca.api.order.HearingData;
import org.affianca.api.order.Limit;
import org.affianca.api.order.ObligationData;
import org.affianca.api.order.OrderRole;
import org.affianca.api.order.Power;
import org.affianca.api.time.Period;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What an order demands and who has a part in it, row by row. */
interface ContentMapper {
    /** A row of core.order_obligation. */
    record ObligationRow(
            int number,
            String text,
            String kind,
            String bound,
            Optional<LocalDate> due,
            Optional<String> norm,
            int everyMonths) {
        ObligationData data() {
            return new ObligationData(text, kind, bound, due, norm, everyMonths);
        }
    }

    /** A row of core.order_fulfilment. */
    record FulfilmentRow(
            int number, LocalDate onDay, Fulfilment.Result result, String note, Optional<Long> documentId) {
        Fulfilment fulfilment() {
            return new Fulfilment(onDay, result, note, documentId.map(DocumentId::new));
        }
    }

    /** A row of core.order_hearing. */
    record HearingRow(int number, Instant heldAt, String place, String subject, String state, String outcome) {}

    /** A row of core.order_role. */
    record RoleRow(String role, Optional<Long> personId, String name, LocalDate fromDay, Optional<LocalDate> untilDay) {
        OrderRole part() {
            return new OrderRole(role, personId.map(PersonId::new), name, new Period(fromDay, untilDay));
        }
    }

    /** A row of core.order_power. */
    record PowerRow(
            String act,
            long subjectPersonId,
            String holder,
            Optional<Long> holderPersonId,
            String name,
            String manner,
            LocalDate fromDay,
            Optional<LocalDate> untilDay) {
        Power power() {
            return new Power(
                    act,
                    new PersonId(subjectPersonId),
                    holder,
                    holderPersonId.map(PersonId::new),
                    name,
                    Power.Manner.valueOf(manner),
                    new Period(fromDay, untilDay));
        }
    }

    /** A row of core.order_limit. */
    record LimitRow(
            long childPersonId,
            long parentPersonId,
            String law,
            Extent news,
            Extent papers,
            Extent decisions,
            Extent meetings,
            LocalDate fromDay,
            Optional<LocalDate> untilDay) {
        Limit limit() {
            return new Limit(
                    new PersonId(childPersonId),
                    new PersonId(parentPersonId),
                    law,
                    news,
                    papers,
                    decisions,
                    meetings,
                    new Period(fromDay, untilDay));
        }
    }

    @Select("""
            select o.number, o.text, o.kind, o.bound, o.due, o.norm, o.every_months from core.order_obligation o
             where o.organisation_id = #{v.organisation} and o.work_id = #{id}
             order by o.number""")
    List<ObligationRow> obligations(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            insert into core.order_obligation (organisation_id, work_id, number, text, kind, bound, due, norm,
                   every_months)
            values (#{v.organisation}, #{id}, #{number}, #{d.text}, #{d.kind}, #{d.bound}, #{d.due,jdbcType=DATE},
                   #{d.norm,jdbcType=VARCHAR}, #{d.everyMonths})""")
    void demand(
            @Param("v") Viewer v, @Param("id") WorkId id, @Param("number") int number, @Param("d") ObligationData data);

    @Update("""
            update core.order_obligation
               set text = #{d.text}, kind = #{d.kind}, bound = #{d.bound}, due = #{d.due,jdbcType=DATE},
                   norm = #{d.norm,jdbcType=VARCHAR}, every_months = #{d.everyMonths}
             where organisation_id = #{v.organisation} and work_id = #{id} and number = #{number}""")
    void change(
            @Param("v") Viewer v, @Param("id") WorkId id, @Param("number") int number, @Param("d") ObligationData data);

    @Select("""
            select f.number, f.on_day, f.result, f.note, f.document_id from core.order_fulfilment f
             where f.organisation_id = #{v.organisation} and f.work_id = #{id}
             order by f.number, f.place""")
    List<FulfilmentRow> fulfilments(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            insert into core.order_fulfilment (organisation_id, work_id, number, place, on_day, result, note,
                   document_id, recorded_at, recorded_by)
            values (#{v.organisation}, #{id}, #{number}, #{place}, #{f.on}, #{f.result}, #{f.note},
                   #{f.document,jdbcType=BIGINT}, #{at}, #{v.user})""")
    void fulfil(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("number") int number,
            @Param("place") int place,
            @Param("f") Fulfilment fulfilment,
            @Param("at") Instant at);

    @Select("""
            select h.number, h.held_at, h.place, h.subject, h.state, h.outcome from core.order_hearing h
             where h.organisation_id = #{v.organisation} and h.work_id = #{id}
             order by h.held_at, h.number""")
    List<HearingRow> hearings(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            insert into core.order_hearing (organisation_id, work_id, number, held_at, place, subject, state, outcome)
            values (#{v.organisation}, #{id}, #{number}, #{at}, #{d.place}, #{d.subject}, 'PLANNED', '')""")
    void plan(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("number") int number,
            @Param("d") HearingData data,
            @Param("at") Instant at);

    @Update("""
            update core.order_hearing set held_at = #{at}, place = #{d.place}, subject = #{d.subject}
             where organisation_id = #{v.organisation} and work_id = #{id} and number = #{number}""")
    void postpone(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("number") int number,
            @Param("d") HearingData data,
            @Param("at") Instant at);

    @Update("""
            update core.order_hearing set state = #{state}, outcome = #{outcome}
             where organisation_id = #{v.organisation} and work_id = #{id} and number = #{number}""")
    void conclude(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("number") int number,
            @Param("state") String state,
            @Param("outcome") String outcome);

    @Select("""
            select r.role, r.person_id, r.name, r.from_day, r.until_day from core.order_role r
             where r.organisation_id = #{v.organisation} and r.work_id = #{id}
             order by r.place""")
    List<RoleRow> roles(@Param("v") Viewer v, @Param("id") WorkId id);

    @Delete("delete from core.order_role where organisation_id = #{v.organisation} and work_id = #{id}")
    void clearRoles(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            <script>
            insert into core.order_role (organisation_id, work_id, place, role, person_id, name, from_day, until_day)
            values
            <foreach item='r' index='i' collection='all' separator=','>
                (#{v.organisation}, #{id}, #{i}, #{r.role}, #{r.person,jdbcType=BIGINT}, #{r.name}, #{r.period.from},
                 #{r.period.until,jdbcType=DATE})
            </foreach>
            </script>""")
    void name(@Param("v") Viewer v, @Param("id") WorkId id, @Param("all") List<OrderRole> all);

    @Select("""
            select o.act, o.subject_person_id, o.holder, o.holder_person_id, o.name, o.manner, o.from_day, o.until_day
              from core.order_power o
             where o.organisation_id = #{v.organisation} and o.work_id = #{id}
             order by o.place""")
    List<PowerRow> powers(@Param("v") Viewer v, @Param("id") WorkId id);

    @Delete("delete from core.order_power where organisation_id = #{v.organisation} and work_id = #{id}")
    void clearPowers(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            <script>
            insert into core.order_power (organisation_id, work_id, place, act, subject_person_id, holder,
                   holder_person_id, name, manner, from_day, until_day) values
            <foreach item='p' index='i' collection='all' separator=','>
                (#{v.organisation}, #{id}, #{i}, #{p.act}, #{p.subject}, #{p.holder}, #{p.person,jdbcType=BIGINT},
                 #{p.name}, #{p.manner}, #{p.period.from}, #{p.period.until,jdbcType=DATE})
            </foreach>
            </script>""")
    void empower(@Param("v") Viewer v, @Param("id") WorkId id, @Param("all") List<Power> all);

    @Select("""
            select m.child_person_id, m.parent_person_id, m.law, m.news, m.papers, m.decisions, m.meetings, m.from_day,
                   m.until_day
              from core.order_limit m
             where m.organisation_id = #{v.organisation} and m.work_id = #{id}
             order by m.place""")
    List<LimitRow> limits(@Param("v") Viewer v, @Param("id") WorkId id);

    @Delete("delete from core.order_limit where organisation_id = #{v.organisation} and work_id = #{id}")
    void clearLimits(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            <script>
            insert into core.order_limit (organisation_id, work_id, place, child_person_id, parent_person_id, law, news,
                   papers, decisions, meetings, from_day, until_day) values
            <foreach item='m' index='i' collection='all' separator=','>
                (#{v.organisation}, #{id}, #{i}, #{m.child}, #{m.parent}, #{m.law}, #{m.news}, #{m.file},
                 #{m.decisions}, #{m.meetings}, #{m.period.from}, #{m.period.until,jdbcType=DATE})
            </foreach>
            </script>""")
    void limit(@Param("v") Viewer v, @Param("id") WorkId id, @Param("all") List<Limit> all);

    @Select("""
            select x.until_day as until, x.decided_on, x.reference from core.order_extension x
             where x.organisation_id = #{v.organisation} and x.work_id = #{id}
             order by x.place""")
    List<Extension> extensions(@Param("v") Viewer v, @Param("id") WorkId id);

    @Insert("""
            insert into core.order_extension (organisation_id, work_id, place, until_day, decided_on, reference,
                   recorded_at, recorded_by)
            values (#{v.organisation}, #{id}, #{place}, #{x.until}, #{x.decidedOn}, #{x.reference}, #{at}, #{v.user})""")
    void extend(
            @Param("v") Viewer v,
            @Param("id") WorkId id,
            @Param("place") int place,
            @Param("x") Extension extension,
            @Param("at") Instant at);
}
