package org.affianca.engine.partner;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.access.Role;
import org.affianca.api.partner.Partner;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.register.Entry;
import org.affianca.engine.register.Head;
import org.affianca.engine.register.Shape;
import org.affianca.engine.register.Which;

/** Partners: who they are and how they are reached. */
final class PartnerShape implements Shape<Partner> {
    private static final Pattern CODE = Pattern.compile("|[0-9]{11}|[A-Z0-9]{16}");
    private static final int LINE = 200;
    private final PartnerMapper sql;

    PartnerShape(PartnerMapper sql) {
        this.sql = sql;
    }

    @Override
    public String register() {
        return "partner";
    }

    @Override
    public Set<String> writers() {
        return Set.of(Role.COORDINATOR);
    }

    @Override
    public Partner tidy(Partner data) {
        return new Partner(
                data.kind(),
                data.name().strip(),
                data.fiscalCode().strip().toUpperCase(Locale.ROOT),
                data.address().strip(),
                data.phone().strip(),
                data.mail().strip(),
                data.note().strip());
    }

    @Override
    public void check(Partner data, Flaws flaws, Viewer viewer, Optional<Long> self) {
        flaws.code("/kind", "partner-kind", data.kind())
                .line("/name", data.name(), LINE)
                .when(!CODE.matcher(data.fiscalCode()).matches(), "/fiscalCode", "not-a-body-code")
                .optionalLine("/address", data.address(), 400)
                .optionalLine("/phone", data.phone(), LINE)
                .optionalLine("/mail", data.mail(), LINE)
                .when(!data.mail().isEmpty() && !data.mail().contains("@"), "/mail", "not-a-mail")
                .optionalProse("/note", data.note(), 4000);
    }

    @Override
    public Head head(Partner data, Viewer viewer) {
        return Head.titled(data.kind(), data.name());
    }

    @Override
    public void write(Viewer viewer, long id, int version, Partner data) {
        sql.keepPartner(viewer, id, version, data);
    }

    @Override
    public Map<Long, Partner> read(Viewer viewer, Which which, List<Entry> entries) {
        return Entry.with(
                entries,
                sql.partners(viewer, which),
                PartnerMapper.PartnerRow::entryId,
                (entry, row) -> new Partner(
                        entry.row().kind(),
                        entry.row().title(),
                        row.fiscalCode(),
                        row.address(),
                        row.phone(),
                        row.mail(),
                        row.note()));
    }
}
