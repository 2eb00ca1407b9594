package org.affianca.engine.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The work that is still open in a case and stands against closing it. */
final class OpenWork implements OpenMatters {
    private static final int NAMED = 20;

    /** Asks for open work. */
    interface OpenWorkMapper {
        /** A work that has not ended. */
        record Row(long id, String service, LocalDate fromDay) {}

        String OPEN = """
                from core.works w
                join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                 where w.organisation_id = #{v.organisation} and w.case_id = #{id} and w.stage not in ('ENDED', 'VOID')
                """;

        @Select("select w.id, w.service, w.from_day " + OPEN + " and " + Sight.WORK + " order by w.from_day, w.id")
        List<Row> seen(@Param("v") Viewer v, @Param("id") CaseId id);

        @Select("select count(*) " + OPEN)
        int count(@Param("v") Viewer v, @Param("id") CaseId id);
    }

    private final OpenWorkMapper sql;

    OpenWork(Mappers mappers) {
        this.sql = mappers.of(OpenWorkMapper.class);
    }

    @Override
    public List<Because> of(Viewer viewer, CaseId id) {
        List<Because> reasons = new ArrayList<>();
        for (OpenWorkMapper.Row row : sql.seen(viewer, id)) {
            if (reasons.size() < NAMED) {
                reasons.add(new Because(
                        "open-work", Map.of("service", row.service(), "from", row.fromDay(), "work", row.id())));
            }
        }
        int more = sql.count(viewer, id) - reasons.size();
        if (more > 0) {
            reasons.add(Because.of("more-open-work", "more", more));
        }
        return reasons;
    }
}
