package org.affianca.engine.work;

import java.util.Set;
import org.affianca.api.CaseId;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.work.Beginning;
import org.affianca.engine.check.Flaws;

/** What a work must and must not begin with. */
final class BeginningCheck {
    private static final Set<Kind> HOLDERS = Set.of(Kind.PLAN, Kind.MEASURE, Kind.ORDER);

    private final Books books;

    BeginningCheck(Books books) {
        this.books = books;
    }

    void check(Flaws flaws, CaseId id, ServiceType service, Beginning b) {
        b.secrecy()
                .ifPresent(secrecy -> flaws.when(!service.secrecy().atMost(secrecy), "/secrecy", "below-the-service"));
        flaws.plausible("/from", b.period().from());
        b.period().until().ifPresent(until -> flaws.plausible("/until", until));
        b.under().ifPresent(under -> flaws.when(!canHold(id, under), "/under", "unknown-work"));
        new ParticularsCheck(books).check(flaws, service.kind(), b.particulars());
    }

    /** Work hangs under an open plan, measure or order of the same case. */
    private boolean canHold(CaseId id, WorkId under) {
        return books.works
                .find(books.viewer(), under)
                .filter(row -> row.caseId().equals(id) && row.stage().isOpen())
                .filter(row -> HOLDERS.contains(row.kind()))
                .isPresent();
    }
}
