package org.affianca.engine.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.OrganisationId;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.OfferAnswer;
import org.affianca.api.queue.OfferData;
import org.affianca.api.queue.OfferId;
import org.affianca.api.queue.OfferState;
import org.affianca.api.queue.SetbackAct;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Changed;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Offers in their table. */
interface OfferMapper {
    /** The last day of an open offer. */
    record Open(EntryId entryId, LocalDate answerBy) {}

    String ROW = """
            select o.id, o.version, o.entry_id, o.state, o.made_on, o.answer_by, o.what, o.facility_id, o.out_of_turn,
                   o.answered_on, o.refusal, o.justified, o.answer, o.setback
              from core.waiting_offer o
             where o.organisation_id = #{v.organisation}
            """;

    @Select(ROW + " and o.id = #{id}")
    Optional<OfferRow> find(@Param("v") Viewer v, @Param("id") OfferId id);

    @Select(ROW + " and o.entry_id = #{entry} order by o.id desc fetch first 100 rows only")
    List<OfferRow> ofEntry(@Param("v") Viewer v, @Param("entry") EntryId entry);

    @Select(ROW + " and o.open_entry_id = #{entry}")
    Optional<OfferRow> open(@Param("v") Viewer v, @Param("entry") EntryId entry);

    @Select("""
            <script>
            select o.entry_id, o.answer_by from core.waiting_offer o
             where o.organisation_id = #{v.organisation} and o.open_entry_id in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    List<Open> openOf(@Param("v") Viewer v, @Param("ids") List<EntryId> ids);

    @Insert("""
            insert into core.waiting_offer (organisation_id, id, version, entry_id, open_entry_id, state, made_on,
                   answer_by, what, facility_id, out_of_turn, refusal, justified, answer, setback, changed_at, changed_by)
            values (#{v.organisation}, #{id}, 1, #{entry}, #{entry}, 'OPEN', #{v.today}, #{by}, #{d.what},
                   #{d.facility,jdbcType=BIGINT}, #{d.outOfTurn}, '', false, '', 'NONE', #{at}, #{v.user})""")
    void insert(
            @Param("v") Viewer v,
            @Param("id") OfferId id,
            @Param("entry") EntryId entry,
            @Param("d") OfferData data,
            @Param("by") LocalDate answerBy,
            @Param("at") Instant at);

    @Update("""
            update core.waiting_offer
               set version = version + 1, state = #{state}, open_entry_id = null, answered_on = #{v.today},
                   refusal = #{a.refusal}, justified = #{a.justified}, answer = #{a.note}, setback = #{setback},
                   changed_at = #{at}, changed_by = #{v.user}
             where organisation_id = #{v.organisation} and id = #{id} and state = 'OPEN'""")
    int close(
            @Param("v") Viewer v,
            @Param("id") OfferId id,
            @Param("state") OfferState state,
            @Param("a") OfferAnswer answer,
            @Param("setback") SetbackAct setback,
            @Param("at") Instant at);

    @Select("""
            select o.version, a.label, o.changed_at from core.waiting_offer o
              join core.account a on a.organisation_id = o.organisation_id and a.id = o.changed_by
             where o.organisation_id = #{org} and o.id = #{id}""")
    Changed changed(@Param("org") OrganisationId org, @Param("id") OfferId id);
}
