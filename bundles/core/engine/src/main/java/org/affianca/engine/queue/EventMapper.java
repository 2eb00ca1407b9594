package org.affianca.engine.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.Happening;
import org.affianca.api.queue.WaitingListId;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What happened in lists, row by row; rows are added and never changed. */
interface EventMapper {
    @Insert("""
            insert into core.waiting_event (organisation_id, list_id, number, kind, on_day, entry_id, rule_number,
                   entered_on, until_day, act, points, facts, ruled, code, note, happened_at, happened_by)
            values (#{v.organisation}, #{list}, #{h.number}, #{h.kind}, #{h.onDay}, #{h.entryId,jdbcType=BIGINT},
                   #{h.ruleNumber}, #{h.enteredOn,jdbcType=DATE}, #{h.untilDay,jdbcType=DATE}, #{h.act}, #{h.points},
                   #{h.facts}, #{h.ruled}, #{h.code}, #{h.note}, #{at}, #{v.user})""")
    void add(
            @Param("v") Viewer v,
            @Param("list") WaitingListId list,
            @Param("h") Happened what,
            @Param("at") Instant at);

    @Select("""
            select h.number, h.kind, h.on_day, h.entry_id, h.rule_number, h.entered_on, h.until_day, h.act, h.points,
                   h.facts, h.ruled, h.code, h.note
              from core.waiting_event h
             where h.organisation_id = #{v.organisation} and h.list_id = #{list} and #{on} >= h.on_day
             order by h.number""")
    List<Happened> until(@Param("v") Viewer v, @Param("list") WaitingListId list, @Param("on") LocalDate on);

    @Select("""
            select h.number, h.kind, h.on_day as "on", h.until_day as "until", h.act, h.points, h.code, h.note,
                   h.happened_at as "at", a.label as "by"
              from core.waiting_event h
              join core.account a on a.organisation_id = h.organisation_id and a.id = h.happened_by
             where h.organisation_id = #{v.organisation} and h.entry_id = #{entry}
             order by h.number desc
             fetch first 500 rows only""")
    List<Happening> ofEntry(@Param("v") Viewer v, @Param("entry") EntryId entry);
}
