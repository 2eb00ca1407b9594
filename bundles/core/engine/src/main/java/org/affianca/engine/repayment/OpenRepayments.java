package org.affianca.engine.repayment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.money.Money;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.casefile.OpenMatters;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is still owed back when a case is to be closed. */
@Component
public final class OpenRepayments implements OpenMatters {
    /** Asks for what is owed. */
    interface OwedMapper {
        /** A repayment with what is left of it. */
        record Row(long id, String service, long cents) {}

        String OPEN = """
                from core.repayment y
                join core.works w on w.organisation_id = y.organisation_id and w.id = y.work_id
                join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                 where y.organisation_id = #{v.organisation} and y.case_id = #{id} and y.next_due is not null
                """;

        @Select("select w.id, w.service, y.principal_cents - y.received_cents - y.written_off_cents as cents " + OPEN
                + " and" + Sight.WORK + " order by y.id")
        List<Row> seen(@Param("v") Viewer v, @Param("id") CaseId id);

        @Select("select count(*) " + OPEN)
        int count(@Param("v") Viewer v, @Param("id") CaseId id);
    }

    private final OwedMapper sql;

    @Activate
    public OpenRepayments(@Reference Mappers mappers) {
        this.sql = mappers.of(OwedMapper.class);
    }

    @Override
    public List<Because> of(Viewer viewer, CaseId id) {
        List<Because> reasons = new ArrayList<>();
        for (OwedMapper.Row row : sql.seen(viewer, id)) {
            reasons.add(new Because(
                    "open-repayment",
                    Map.of("service", row.service(), "amount", new Money(row.cents()), "work", row.id())));
        }
        int more = sql.count(viewer, id) - reasons.size();
        if (more > 0) {
            reasons.add(Because.of("more-open-repayments", "more", more));
        }
        return reasons;
    }
}
