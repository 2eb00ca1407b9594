package org.affianca.engine.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Particulars;
import org.affianca.api.work.StepTaken;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.details.Reading;
import org.affianca.engine.details.RowKey;

/** Opens a work in the first step of its service. */
final class Opening {
    private final Books books;
    private final DetailsCheck details;
    private final DeadlineKeeping deadlines;
    private final Instalments instalments;

    Opening(Books books, DetailsCheck details, DeadlineKeeping deadlines, Instalments instalments) {
        this.books = books;
        this.details = details;
        this.deadlines = deadlines;
        this.instalments = instalments;
    }

    WorkId open(CaseId id, ServiceCode code, Beginning beginning, Map<String, Object> plain) {
        books.sight().mustWrite(id);
        books.cases.hold(books.organisation(), id);
        if (!books.works.caseState(books.organisation(), id).isOpen()) {
            throw new Refused(Because.of("case-closed"));
        }
        ServiceType service =
                books.shelf.service(code).orElseThrow(() -> new Invalid(Flaw.at("/service", "unknown-service")));
        Reading reading = details.read(
                code, books.shelf.shape(code), plain, Map.of(), service.first().stage() != Stage.DRAFT);
        Flaws flaws = new Flaws((list, word) -> false);
        new BeginningCheck(books).check(flaws, id, service, beginning);
        reading.flaws().forEach(flaws::add);
        flaws.orThrow();
        WorkRow row = row(id, service, beginning);
        books.works.insert(books.organisation(), row, code.area(), books.now(), books.user());
        if (books.works.find(books.viewer(), row.id()).isEmpty()) {
            throw new Invalid(Flaw.at("/secrecy", "not-yours-to-see"));
        }
        books.shelf
                .shape(code)
                .ifPresent(
                        shape -> books.rows.write(shape, RowKey.of(books.organisation(), row.id()), reading.values()));
        firstStep(row);
        deadlines.begin(service, row, firstDay(row));
        instalments.begin(row);
        books.happened(new WorkOpened(id, row.id(), code.value(), row.step()));
        return row.id();
    }

    private WorkRow row(CaseId id, ServiceType service, Beginning b) {
        Particulars p = b.particulars();
        return new WorkRow(
                new WorkId(books.nextId()),
                id,
                service.code(),
                service.version(),
                service.kind(),
                service.first().name(),
                service.first().stage(),
                b.period().from(),
                b.period().until(),
                Optional.empty(),
                b.under().map(WorkId::value),
                b.secrecy().orElse(service.secrecy()),
                p.receivedOn(),
                p.provider().strip(),
                p.amount().map(Money::cents),
                service.kind() == Kind.GRANT
                        ? Optional.of(p.rhythm().orElse(Rhythm.ONCE).name())
                        : Optional.empty(),
                p.payee().map(PersonId::value),
                p.instrument().map(String::strip).filter(name -> !name.isEmpty()),
                p.facility().map(FacilityId::value),
                p.authority().strip(),
                p.reference().strip(),
                p.notifiedOn(),
                p.direction().map(Direction::name),
                p.body().strip(),
                books.today(),
                1,
                new PersonId(0),
                CaseState.IN_CHARGE,
                true);
    }

    private void firstStep(WorkRow row) {
        StepTaken first = new StepTaken(
                row.step(), row.stage(), firstDay(row), Optional.empty(), Optional.empty(), "", "", books.now());
        books.line(row, first);
    }

    /** A work may be entered after the fact: its history then begins before today. */
    private LocalDate firstDay(WorkRow row) {
        LocalDate planned = row.receivedOn().orElse(row.fromDay());
        return planned.isBefore(books.today()) ? planned : books.today();
    }
}
