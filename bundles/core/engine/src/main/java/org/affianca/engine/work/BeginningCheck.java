package org.affianca.engine.work;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.money.Money;
import org.affianca.api.work.Beginning;
import org.affianca.engine.check.Flaws;

/** What a work of each kind must and must not begin with. */
final class BeginningCheck {
    private static final int PROVIDER = 200;
    private static final Money MOST = Money.euro(1_000_000);

    private final Books books;

    BeginningCheck(Books books) {
        this.books = books;
    }

    void check(Flaws flaws, CaseId id, ServiceType service, Beginning b) {
        Kind kind = service.kind();
        b.secrecy()
                .ifPresent(secrecy -> flaws.when(!service.secrecy().atMost(secrecy), "/secrecy", "below-the-service"));
        flaws.plausible("/from", b.period().from());
        b.period().until().ifPresent(until -> flaws.plausible("/until", until));
        b.under().ifPresent(under -> flaws.when(!canHold(id, under), "/under", "unknown-work"));
        application(flaws, kind == Kind.APPLICATION, b);
        flaws.optionalLine("/provider", b.provider(), PROVIDER);
        foreign(flaws, kind != Kind.MEASURE && !b.provider().isBlank(), "/provider");
        if (kind == Kind.PLAN) {
            Goals.check(flaws, b.aim(), b.goals());
        } else {
            foreign(flaws, !b.aim().isBlank(), "/aim");
            foreign(flaws, !b.goals().isEmpty(), "/goals");
        }
        grant(flaws, kind == Kind.GRANT, b);
    }

    private void application(Flaws flaws, boolean mine, Beginning b) {
        flaws.when(mine && b.receivedOn().isEmpty(), "/receivedOn", "required");
        foreign(flaws, !mine && b.receivedOn().isPresent(), "/receivedOn");
        b.receivedOn().ifPresent(day -> flaws.past("/receivedOn", day, books.today()));
    }

    private void grant(Flaws flaws, boolean mine, Beginning b) {
        if (!mine) {
            foreign(flaws, b.amount().isPresent(), "/amount");
            foreign(flaws, b.rhythm().isPresent(), "/rhythm");
            foreign(flaws, b.payee().isPresent(), "/payee");
            return;
        }
        Optional<Money> amount = b.amount();
        flaws.when(amount.isEmpty(), "/amount", "required");
        amount.ifPresent(a -> flaws.when(!a.isAbove(Money.ZERO) || a.isAbove(MOST), "/amount", "out-of-range"));
        b.payee()
                .ifPresent(person ->
                        flaws.when(!books.works.seesPerson(books.viewer(), person), "/payee", "unknown-person"));
    }

    private static void foreign(Flaws flaws, boolean given, String pointer) {
        flaws.when(given, pointer, "not-for-this-kind");
    }

    /** Work hangs under an open plan or measure of the same case. */
    private boolean canHold(CaseId id, WorkId under) {
        return books.works
                .find(books.viewer(), under)
                .filter(row -> row.caseId().equals(id) && row.stage().isOpen())
                .filter(row -> row.kind() == Kind.PLAN || row.kind() == Kind.MEASURE)
                .isPresent();
    }
}
