package org.affianca.engine.queue;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.queue.EntryId;
import org.affianca.api.queue.Urgency;
import org.affianca.api.queue.UrgencyState;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Wishes to put an entry first, in their table. */
interface UrgencyMapper {
    /** A row with the labels of those who asked and answered. */
    record Row(
            long id,
            UrgencyState state,
            String reason,
            String words,
            UserId askedBy,
            String askedLabel,
            Instant askedAt,
            Optional<String> answeredLabel,
            Optional<Instant> answeredAt,
            String answer) {
        /** Its words only for one who sees the work or must answer it. */
        Urgency urgency(boolean told) {
            return new Urgency(
                    state,
                    reason,
                    told ? words : "",
                    askedLabel,
                    askedAt,
                    answeredLabel.orElse(""),
                    answeredAt,
                    told ? answer : "");
        }

        boolean isOpen() {
            return state == UrgencyState.ASKED;
        }
    }

    @Select("""
            select y.id, y.state, y.reason, y.words, y.asked_by, a.label as asked_label, y.asked_at,
                   b.label as answered_label, y.answered_at, y.answer
              from core.waiting_urgency y
              join core.account a on a.organisation_id = y.organisation_id and a.id = y.asked_by
              left join core.account b on b.organisation_id = y.organisation_id and b.id = y.answered_by
             where y.organisation_id = #{v.organisation} and y.entry_id = #{entry}
             order by y.id desc
             fetch first 1 rows only""")
    Optional<Row> last(@Param("v") Viewer v, @Param("entry") EntryId entry);

    @Insert("""
            insert into core.waiting_urgency (organisation_id, id, entry_id, open_entry_id, state, reason, words, asked_at,
                   asked_by, answer)
            values (#{v.organisation}, #{id}, #{entry}, #{entry}, 'ASKED', #{reason}, #{words}, #{at}, #{v.user}, '')""")
    void ask(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("entry") EntryId entry,
            @Param("reason") String reason,
            @Param("words") String words,
            @Param("at") Instant at);

    @Update("""
            update core.waiting_urgency
               set state = #{state}, open_entry_id = null, answered_at = #{at}, answered_by = #{v.user},
                   answer = #{answer}
             where organisation_id = #{v.organisation} and id = #{id}""")
    void answer(
            @Param("v") Viewer v,
            @Param("id") long id,
            @Param("state") UrgencyState state,
            @Param("answer") String answer,
            @Param("at") Instant at);

    /** An entry that leaves asks for nothing any more. */
    @Update("""
            update core.waiting_urgency set state = 'DECLINED', open_entry_id = null, answered_at = #{at},
                   answered_by = #{v.user}
             where organisation_id = #{v.organisation} and open_entry_id = #{entry}""")
    void drop(@Param("v") Viewer v, @Param("entry") EntryId entry, @Param("at") Instant at);
}
