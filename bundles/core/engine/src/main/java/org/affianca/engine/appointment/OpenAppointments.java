package org.affianca.engine.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.OpenMatters;
import org.affianca.engine.ground.Ground;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments of a case of which nobody has said what became of them, those to come among them. */
@Component
public final class OpenAppointments implements OpenMatters {
    private static final int NAMED = 20;

    /** Asks for appointments that are still planned. */
    interface OpenAppointmentsMapper {
        /** When one is. */
        record Row(LocalDate onDay, String fromTime) {}

        @Select("""
                select q.on_day, q.from_time from core.appointment q
                 where q.organisation_id = #{v.organisation} and q.case_id = #{id} and q.state = 'PLANNED'
                 order by q.on_day, q.from_time, q.id""")
        List<Row> planned(@Param("v") Viewer v, @Param("id") CaseId id);
    }

    private final OpenAppointmentsMapper sql;

    @Activate
    public OpenAppointments(@Reference Ground ground) {
        this.sql = ground.sql(OpenAppointmentsMapper.class);
    }

    @Override
    public List<Because> of(Viewer viewer, CaseId id) {
        List<OpenAppointmentsMapper.Row> planned = sql.planned(viewer, id);
        List<Because> reasons = new ArrayList<>(planned.stream()
                .limit(NAMED)
                .map(row -> new Because("open-appointment", Map.of("on", row.onDay(), "at", row.fromTime())))
                .toList());
        if (planned.size() > NAMED) {
            reasons.add(Because.of("more-open-appointments", "more", planned.size() - NAMED));
        }
        return reasons;
    }
}
