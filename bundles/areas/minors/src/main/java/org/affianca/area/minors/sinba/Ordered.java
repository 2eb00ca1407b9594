package org.affianca.area.minors.sinba;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.order.Authority;
import org.affianca.api.order.OrderFile;
import org.affianca.api.order.Orders;
import org.affianca.api.returns.Attributes;
import org.affianca.api.work.WorkSheet;

/** What a court has ordered last: when, which court, and what of. */
final class Ordered {
    /** Which of SINBA's four an authority of the register is. That courts change is data: these are kinds. */
    private static final Map<String, String> AUTHORITY = Map.of(
            "guardianship-judge", "1",
            "juvenile-court", "2",
            "family-court", "2",
            "juvenile-prosecutor", "3",
            "ordinary-court", "4");

    private static final Map<String, String> TYPE = Map.of(
            "foster-care", "4",
            "entrustment", "5",
            "vigilance", "7",
            "emergency-removal", "8");

    private final Optional<WorkSheet> order;
    private final Optional<OrderFile> file;

    Ordered(WorksOfChild told, Orders orders) {
        this.order = told.first(work -> work.kind() == Kind.ORDER);
        this.file = order.flatMap(sheet -> orders.find(sheet.work().common().id()));
    }

    void tell(Attributes row) {
        row.claim("ProvvedimentoGiudiziario", order.isPresent())
                .month("DataProvvedimentoGiudiziario", file.flatMap(one -> one.mandate()
                        .issuedOn()
                        .or(() -> one.mandate().notifiedAt().map(LocalDateTime::toLocalDate))))
                .code(
                        "AutoritaProvvedimento",
                        file.flatMap(OrderFile::authority)
                                .map(Authority::data)
                                .map(data -> AUTHORITY.getOrDefault(data.kind(), "")))
                .code(
                        "TipoProvvedimentoGiudiziario",
                        detail("measureType")
                                .or(() -> file.map(
                                        one -> TYPE.getOrDefault(one.mandate().measure(), ""))))
                .code("PotestaTutela", detail("responsibility"));
    }

    private Optional<String> detail(String name) {
        return order.flatMap(sheet -> WorksOfChild.detail(sheet, name));
    }
}
