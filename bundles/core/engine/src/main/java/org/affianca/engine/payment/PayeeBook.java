package org.affianca.engine.payment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.access.Role;
import org.affianca.api.payment.Payee;
import org.affianca.api.payment.PayeeData;
import org.affianca.api.payment.PayeeId;
import org.affianca.api.payment.Payees;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.check.Cursor;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ledger.AccountKind;
import org.affianca.engine.ledger.Ledger;
import org.affianca.engine.person.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of payees; who reads an account's number is written down. */
@Component
public final class PayeeBook implements Payees {
    /** Comes after every letter of a key, and is none. */
    private static final String LAST = "\uffff";

    private final Ground ground;
    private final Ledger ledger;
    private final PayeeMapper sql;

    @Activate
    public PayeeBook(@Reference Ground ground, @Reference Ledger ledger) {
        this.ground = ground;
        this.ledger = ledger;
        this.sql = ground.sql(PayeeMapper.class);
    }

    @Override
    public Optional<Payee> find(PayeeId id) {
        Viewer viewer = keeper();
        return ground.within(() -> {
            Optional<Payee> found = sql.find(viewer, id).map(PayeeRow::payee);
            found.ifPresent(payee -> ground.looks().seen("payee", id.value()));
            return found;
        });
    }

    @Override
    public Page<Payee> list(String text, Paging paging) {
        Viewer viewer = keeper();
        String from = Names.key(text);
        PayeeRow.@org.jspecify.annotations.Nullable Place after =
                PayeeRow.Place.of(paging).orElse(null);
        return ground.within(() -> {
            List<PayeeRow> rows = sql.list(viewer, from, from + LAST, after, paging.limit() + 1);
            ground.looks().searched("payee", Math.min(rows.size(), paging.limit()));
            return Cursor.page(rows, paging, PayeeRow::cursor, PayeeRow::payee);
        });
    }

    @Override
    public Payee enter(PayeeData data) {
        Viewer viewer = keeper();
        PayeeData tidy = checked(viewer, data);
        return ground.within(() -> {
            PayeeId id = new PayeeId(ground.ids().next());
            ledger.open(AccountKind.PAYEE, id.value());
            sql.insert(viewer, id, tidy, Names.key(tidy.name()), ground.clock().instant());
            ground.events().happened(new PaymentEvents.PayeeEntered(id));
            return kept(viewer, id);
        });
    }

    @Override
    public Payee correct(PayeeId id, int version, PayeeData data) {
        Viewer viewer = keeper();
        return ground.within(() -> {
            kept(viewer, id);
            PayeeData tidy = checked(viewer, data);
            String key = Names.key(tidy.name());
            if (sql.update(viewer, id, version, tidy, key, ground.clock().instant()) == 0) {
                throw sql.changed(viewer.organisation(), id).orElseThrow().stale();
            }
            ground.events().happened(new PaymentEvents.PayeeCorrected(id));
            return kept(viewer, id);
        });
    }

    private PayeeData checked(Viewer viewer, PayeeData data) {
        PayeeData tidy = PayeeRules.tidy(data);
        Flaws flaws = PayeeRules.check(tidy, ground.codes());
        tidy.person().ifPresent(person -> flaws.when(sql.person(viewer, person) == 0, "/person", "unknown-person"));
        flaws.orThrow();
        return tidy;
    }

    private Payee kept(Viewer viewer, PayeeId id) {
        return sql.find(viewer, id).orElseThrow(() -> new Missing("payee")).payee();
    }

    private Viewer keeper() {
        ground.sight().need("the register of payees", Role.WORKER, Role.COORDINATOR);
        return ground.viewer();
    }
}
