package org.affianca.engine.norm;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.api.norm.Moment;
import org.affianca.api.norm.RecordedMoment;
import org.affianca.engine.access.Viewer;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The moments that were recorded of works. */
interface MomentMapper {
    /** A moment with who recorded it. */
    record Row(
            int number,
            String word,
            Instant happenedAt,
            String proof,
            Optional<Long> documentId,
            String recordedBy,
            Instant recordedAt,
            String withdrawn) {
        boolean counts() {
            return withdrawn.isEmpty();
        }

        LocalDateTime at(ZoneId zone) {
            return LocalDateTime.ofInstant(happenedAt, zone);
        }

        RecordedMoment recorded(ZoneId zone) {
            return new RecordedMoment(
                    number,
                    new Moment(word, at(zone), proof, documentId.map(DocumentId::new)),
                    recordedBy,
                    recordedAt,
                    withdrawn);
        }
    }

    @Select("""
            select m.number, m.word, m.happened_at, m.proof, m.document_id, a.label as recorded_by, m.recorded_at,
                   m.withdrawn
              from core.clock_moment m
              join core.account a on a.organisation_id = m.organisation_id and a.id = m.recorded_by
             where m.organisation_id = #{org} and m.work_id = #{work}
             order by m.happened_at, m.number""")
    List<Row> of(@Param("org") OrganisationId org, @Param("work") WorkId work);

    @Insert("""
            insert into core.clock_moment (organisation_id, work_id, number, word, happened_at, proof, document_id,
                   recorded_at, recorded_by, withdrawn)
            values (#{v.organisation}, #{work}, #{number}, #{m.word}, #{happened}, #{m.proof},
                   #{m.document,jdbcType=BIGINT}, #{at}, #{v.user}, '')""")
    void insert(
            @Param("v") Viewer v,
            @Param("work") WorkId work,
            @Param("number") int number,
            @Param("m") Moment moment,
            @Param("happened") Instant happened,
            @Param("at") Instant at);

    @Update("""
            update core.clock_moment set withdrawn = #{reason}
             where organisation_id = #{v.organisation} and work_id = #{work} and number = #{number} and withdrawn = ''""")
    int withdraw(
            @Param("v") Viewer v,
            @Param("work") WorkId work,
            @Param("number") int number,
            @Param("reason") String reason);
}
