package org.affianca.engine.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.money.Money;
import org.affianca.engine.access.Sight;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Instalments that are still to be paid, also of work that has ended. */
final class OpenPayments implements OpenMatters {
    /** Asks for instalments to be paid. */
    interface OpenPaymentsMapper {
        /** A work with what is to be paid of it. */
        record Row(long id, String service, int instalments, long cents) {}

        String DUE = """
                from core.works w
                join core.case_file c on c.organisation_id = w.organisation_id and c.id = w.case_id
                join core.instalment i on i.organisation_id = w.organisation_id and i.work_id = w.id
                 where w.organisation_id = #{v.organisation} and w.case_id = #{id} and i.state = 'DUE'
                """;

        @Select("select w.id, w.service, count(*) as instalments, sum(i.amount_cents) as cents " + DUE + " and "
                + Sight.WORK + " group by w.id, w.service order by w.id")
        List<Row> seen(@Param("v") Viewer v, @Param("id") CaseId id);

        @Select("select count(*) " + DUE)
        int count(@Param("v") Viewer v, @Param("id") CaseId id);
    }

    private final OpenPaymentsMapper sql;

    OpenPayments(Mappers mappers) {
        this.sql = mappers.of(OpenPaymentsMapper.class);
    }

    @Override
    public List<Because> of(Viewer viewer, CaseId id) {
        List<Because> reasons = new ArrayList<>();
        int named = 0;
        for (OpenPaymentsMapper.Row row : sql.seen(viewer, id)) {
            named += row.instalments();
            reasons.add(new Because(
                    "open-payments",
                    Map.of(
                            "service",
                            row.service(),
                            "instalments",
                            row.instalments(),
                            "amount",
                            new Money(row.cents()),
                            "work",
                            row.id())));
        }
        int more = sql.count(viewer, id) - named;
        if (more > 0) {
            reasons.add(Because.of("more-open-payments", "more", more));
        }
        return reasons;
    }
}
