package org.affianca.engine.look;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What looks were about. */
interface AboutMapper {
    /** A row of core.look. */
    record Line(
            long organisationId,
            long id,
            int place,
            Instant seenAt,
            long userId,
            long recordId,
            Optional<Long> caseId,
            Optional<Long> personId) {}

    @Select("""
            <script>
            select distinct ${k.key} as record_id, ${k.caseOf} as case_id, ${k.personOf} as person_id
              from ${k.from}
             where x.organisation_id = #{org} and ${k.key} in
               <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>
            </script>""")
    List<AboutRow> about(
            @Param("k") RecordKind kind, @Param("org") long organisation, @Param("ids") Collection<Long> ids);

    @Insert("""
            <script>
            insert into core.look (organisation_id, id, place, seen_at, user_id, record_id, case_id, person_id) values
            <foreach item='l' collection='lines' separator=','>
              (#{l.organisationId}, #{l.id}, #{l.place}, #{l.seenAt}, #{l.userId}, #{l.recordId},
               #{l.caseId,jdbcType=BIGINT}, #{l.personId,jdbcType=BIGINT})
            </foreach>
            </script>""")
    void add(@Param("lines") List<Line> lines);
}
