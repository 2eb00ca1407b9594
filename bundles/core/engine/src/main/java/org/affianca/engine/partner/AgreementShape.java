package org.affianca.engine.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.access.Role;
import org.affianca.api.money.Money;
import org.affianca.api.partner.Agreement;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.register.Entry;
import org.affianca.engine.register.Head;
import org.affianca.engine.register.Shape;
import org.affianca.engine.register.Which;

/** Agreements: with whom, until when, up to how much. */
final class AgreementShape implements Shape<Agreement> {
    /** Listed after all that have an end. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final PartnerMapper sql;

    AgreementShape(PartnerMapper sql) {
        this.sql = sql;
    }

    @Override
    public String register() {
        return "agreement";
    }

    @Override
    public Set<String> writers() {
        return Set.of(Role.COORDINATOR);
    }

    @Override
    public Agreement tidy(Agreement data) {
        return new Agreement(
                data.partner(),
                data.kind(),
                data.reference().strip(),
                data.unit(),
                data.from(),
                data.until(),
                data.services(),
                data.ceiling(),
                data.processor(),
                data.terms().strip(),
                data.involved());
    }

    @Override
    public void check(Agreement data, Flaws flaws, Viewer viewer, Optional<Long> self) {
        flaws.when(sql.name(viewer, data.partner()).isEmpty(), "/partner", "unknown-partner")
                .code("/kind", "agreement-kind", data.kind())
                .line("/reference", data.reference(), 100)
                .when(data.ceiling().map(most -> !most.isAbove(Money.ZERO)).orElse(false), "/ceiling", "above-zero")
                .optionalProse("/terms", data.terms(), 4000);
    }

    @Override
    public Head head(Agreement data, Viewer viewer) {
        String title = sql.name(viewer, data.partner()).orElseThrow() + " · " + data.reference();
        return Head.titled(data.kind(), title)
                .listedBy(data.until().orElse(NEVER).toString())
                .about(Optional.of(data.partner()))
                .in(data.unit())
                .between(data.from(), data.until())
                .of(data.services())
                .with(data.involved());
    }

    @Override
    public void write(Viewer viewer, long id, int version, Agreement data) {
        sql.keepAgreement(viewer, id, version, data);
    }

    @Override
    public Map<Long, Agreement> read(Viewer viewer, Which which, List<Entry> entries) {
        return Entry.with(
                entries,
                sql.agreements(viewer, which),
                PartnerMapper.AgreementRow::entryId,
                (entry, row) -> new Agreement(
                        entry.row().aboutId().orElseThrow(),
                        entry.row().kind(),
                        row.reference(),
                        entry.row().unit(),
                        entry.from(),
                        entry.row().untilDay(),
                        entry.services(),
                        row.ceiling().map(Money::new),
                        row.processor(),
                        row.terms(),
                        entry.involved()));
    }
}
