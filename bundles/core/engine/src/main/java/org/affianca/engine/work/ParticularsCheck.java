package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.money.Money;
import org.affianca.api.work.Particulars;
import org.affianca.engine.check.Flaws;

/** What a work of each kind must and must not say of itself. */
final class ParticularsCheck {
    private static final int LINE = 200;
    private static final Money MOST = Money.euro(1_000_000);

    private final Books books;

    ParticularsCheck(Books books) {
        this.books = books;
    }

    void check(Flaws flaws, Kind kind, Particulars p) {
        asked(flaws, kind == Kind.APPLICATION, p.receivedOn(), "/receivedOn");
        past(flaws, p.receivedOn(), "/receivedOn");
        line(flaws, kind == Kind.MEASURE, p.provider(), "/provider", false);
        p.instrument().filter(name -> !name.isBlank()).ifPresent(name -> instrument(flaws, kind, name));
        grant(flaws, kind == Kind.GRANT, p);
        asked(flaws, kind == Kind.PLACEMENT, p.facility(), "/facility");
        p.facility()
                .ifPresent(id -> flaws.when(
                        !books.works.hasFacility(books.organisation(), id), "/facility", "unknown-facility"));
        line(flaws, kind == Kind.ORDER, p.authority(), "/authority", true);
        line(flaws, kind == Kind.ORDER, p.reference(), "/reference", true);
        foreign(flaws, kind != Kind.ORDER && p.notifiedOn().isPresent(), "/notifiedOn");
        past(flaws, p.notifiedOn(), "/notifiedOn");
        asked(flaws, kind == Kind.REFERRAL, p.direction(), "/direction");
        line(flaws, kind == Kind.REFERRAL, p.body(), "/body", true);
    }

    private void instrument(Flaws flaws, Kind kind, String name) {
        foreign(flaws, kind != Kind.ASSESSMENT, "/instrument");
        flaws.when(
                kind == Kind.ASSESSMENT && books.shelf.instrument(name).isEmpty(), "/instrument", "unknown-instrument");
    }

    private void grant(Flaws flaws, boolean mine, Particulars p) {
        asked(flaws, mine, p.amount(), "/amount");
        foreign(flaws, !mine && p.rhythm().isPresent(), "/rhythm");
        foreign(flaws, !mine && p.payee().isPresent(), "/payee");
        p.amount()
                .filter(amount -> mine)
                .ifPresent(a -> flaws.when(!a.isAbove(Money.ZERO) || a.isAbove(MOST), "/amount", "out-of-range"));
        p.payee()
                .filter(person -> mine)
                .ifPresent(person ->
                        flaws.when(!books.works.seesPerson(books.viewer(), person), "/payee", "unknown-person"));
    }

    private void past(Flaws flaws, Optional<LocalDate> given, String pointer) {
        given.ifPresent(day -> flaws.past(pointer, day, books.today()));
    }

    /** Required of the kind it belongs to, foreign to all others. */
    private static void asked(Flaws flaws, boolean mine, Optional<?> given, String pointer) {
        flaws.when(mine && given.isEmpty(), pointer, "required");
        foreign(flaws, !mine && given.isPresent(), pointer);
    }

    private static void line(Flaws flaws, boolean mine, String text, String pointer, boolean required) {
        if (mine && required) {
            flaws.line(pointer, text, LINE);
        } else {
            flaws.optionalLine(pointer, text, LINE);
            foreign(flaws, !mine && !text.isBlank(), pointer);
        }
    }

    private static void foreign(Flaws flaws, boolean given, String pointer) {
        flaws.when(given, pointer, "not-for-this-kind");
    }
}
