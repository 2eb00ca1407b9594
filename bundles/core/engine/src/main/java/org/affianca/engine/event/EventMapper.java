package org.affianca.engine.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The event log's tables. */
interface EventMapper {
    @Update("update core.event_counter set number = number + 1 where id = 1")
    void count();

    @Select("select number from core.event_counter where id = 1")
    long number();

    @Insert("""
            insert into core.event
                (number, organisation_id, type, case_id, work_id, user_id, happened_at, values_json)
            values (#{e.number}, #{e.organisation}, #{e.type}, #{e.caseId,jdbcType=BIGINT}, #{e.work,jdbcType=BIGINT},
                    #{e.by}, #{e.at}, #{e.values})""")
    void write(@Param("e") EventRow event);

    @Select("""
            select number, organisation_id, type, case_id, work_id, user_id, happened_at, values_json
              from core.event
             where number > #{place}
             order by number
             fetch first #{most} rows only""")
    List<ReadEvent> after(@Param("place") long place, @Param("most") int most);

    @Select("select number from core.listener_place where listener = #{listener}")
    Optional<Long> place(@Param("listener") String listener);

    @Insert("""
            insert into core.listener_place (listener, number, failures, changed_at)
            values (#{listener}, 0, 0, #{at})""")
    void begin(@Param("listener") String listener, @Param("at") Instant at);

    /** Takes the listener for this node until then; 0 when another node has it. */
    @Update("""
            update core.listener_place set held_by = #{node}, held_until = #{until}
             where listener = #{listener} and (held_by is null or held_by = #{node} or held_until < #{now})""")
    int hold(
            @Param("listener") String listener,
            @Param("node") String node,
            @Param("now") Instant now,
            @Param("until") Instant until);

    @Update("""
            update core.listener_place
               set number = case when number > #{number} then number else #{number} end, failures = #{failures},
                   changed_at = #{at}
             where listener = #{listener} and held_by = #{node}""")
    void remember(
            @Param("listener") String listener,
            @Param("node") String node,
            @Param("number") long number,
            @Param("failures") int failures,
            @Param("at") Instant at);

    @Select("""
            select p.listener, p.number, c.number as newest, p.failures, p.changed_at from core.listener_place p
              join core.event_counter c on c.id = 1
             order by p.listener""")
    List<ListenerPlace> places();

    /** Passes over the next event of a listener, and no other. */
    @Update(
            "update core.listener_place set number = number + 1 where listener = #{listener} and number + 1 = #{number}")
    int skip(@Param("listener") String listener, @Param("number") long number);
}
