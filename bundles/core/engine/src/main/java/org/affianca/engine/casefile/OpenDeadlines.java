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

/** Deadlines of running work that nobody has met yet. */
final class OpenDeadlines implements OpenMatters {
    private static final int NAMED = 20;

    /** Asks for deadlines. */
    interface OpenDeadlinesMapper {
        /** A deadline of a work. */
        record Row(long id, String service, String code, LocalDate due) {}

        String OPEN = """
                from core.works w
                join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                join core.deadline x on x.organisation_id = w.organisation_id and x.work_id = w.id
                 where w.organisation_id = #{v.organisation} and w.case_id = #{id} and w.stage not in ('ENDED', 'VOID')
                   and x.met_on is null
                """;

        @Select("select w.id, w.service, x.code, x.due " + OPEN + " and " + Sight.WORK
                + " order by x.due, w.id, x.code")
        List<Row> seen(@Param("v") Viewer v, @Param("id") CaseId id);

        @Select("select count(*) " + OPEN)
        int count(@Param("v") Viewer v, @Param("id") CaseId id);
    }

    private final OpenDeadlinesMapper sql;

    OpenDeadlines(Mappers mappers) {
        this.sql = mappers.of(OpenDeadlinesMapper.class);
    }

    @Override
    public List<Because> of(Viewer viewer, CaseId id) {
        List<Because> reasons = new ArrayList<>();
        sql.seen(viewer, id).stream()
                .limit(NAMED)
                .map(row -> new Because(
                        "open-deadline",
                        Map.of("service", row.service(), "code", row.code(), "due", row.due(), "work", row.id())))
                .forEach(reasons::add);
        int more = sql.count(viewer, id) - reasons.size();
        if (more > 0) {
            reasons.add(Because.of("more-open-deadlines", "more", more));
        }
        return reasons;
    }
}
