package org.affianca.engine.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.area.PersonalData;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.copy.CopyReader;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.IdentityCheck;
import org.affianca.api.copy.Withholding;
import org.affianca.api.diary.NoteData;
import org.affianca.api.diary.Shelf;
import org.affianca.api.report.Concerned;
import org.affianca.api.report.Report;
import org.affianca.api.report.ReportData;
import org.affianca.api.report.Reporter;
import org.affianca.api.report.Screening;
import org.affianca.api.report.ScreeningOutcome;
import org.affianca.api.report.Urgency;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.norm.LiveNorms;
import org.affianca.engine.paper.PlainPress;
import org.affianca.engine.paper.TownHall;

/**
 * The copying desk of a test house: Ada's file with Leo and her sister Irma, reported by a neighbour, with a protected
 * place, notes on all shelves; its manager Giulia, a worker Sara.
 */
final class TestCopies {
    final TestHouse house;
    final TestOffice office;
    final Actor giulia;
    final Actor sara;
    final PersonId ada;
    final PersonId leo;
    final PersonId irma;
    final CaseFile file;
    final LocalDate today;
    final CopyDesk desk;
    /** What areas keep in tables of their own. */
    final List<PersonalData> areas = new ArrayList<>();

    TestCopies(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        UnitId hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.sara = house.user("Sara", Role.WORKER, hub);
        this.today = office.today();
        this.ada = office.town.registered(giulia, "Fittizi", "Ada");
        this.leo = office.town.registered(giulia, "Fittizi", "Leo");
        this.irma = office.town.registered(giulia, "Provetti", "Irma");
        this.file = office.opened(giulia, ada, leo, irma);
        this.desk = new CopyDesk(
                TestGround.of(house),
                office.cases,
                office.archive,
                TownHall.of(hub),
                new LiveWords(office.shelf),
                new PlainPress(),
                new LiveNorms(TestGround.of(house), office.shelf, day -> true),
                () -> areas);
        fill(hub);
    }

    private void fill(UnitId hub) {
        house.sql(
                "insert into core.person_address (organisation_id, person_id, since_version, place, kind, street,"
                        + " postcode, municipality, province, secret, remark, author_id) values (1, ?, 1, 1,"
                        + " 'RESIDENCE', 'Via Nascosta 7', '43121', 'Parma', 'PR', true, '', ?)",
                ada.value(),
                giulia.id().value());
        Report report = house.as(
                giulia,
                () -> office.reception.receive(
                        new ReportData(
                                hub,
                                today.minusDays(40),
                                "12/2026",
                                "written",
                                "14",
                                "courtesy",
                                Urgency.URGENT,
                                "La vicina Dora Collaudi sente gridare Leo di notte.",
                                List.of(new Concerned(Optional.of(leo), "")),
                                false,
                                Optional.empty(),
                                Secrecy.ORDINARY,
                                true),
                        new Reporter("Dora Collaudi", "333 1234567")));
        house.as(
                giulia,
                () -> office.reception.screen(
                        report.id(),
                        report.version(),
                        new Screening(ScreeningOutcome.JOINED, Optional.of(file.id()), "", "", "", "Stesso nucleo")));
        note(
                30,
                "Visita: Ada vive in via Nascosta 7, la sorella Irma Provetti la aiuta.",
                Secrecy.ORDINARY,
                Shelf.RECORD);
        note(20, "Ipotesi professionale da verificare.", Secrecy.PROFESSIONAL, Shelf.RECORD);
        note(15, "Confidenza della maestra sul padre.", Secrecy.ORDINARY, Shelf.THIRD_PARTY);
        note(10, "Ricordarsi di telefonare.", Secrecy.ORDINARY, Shelf.OWN);
    }

    void note(int daysAgo, String text, Secrecy secrecy, Shelf shelf) {
        house.doAs(
                giulia,
                () -> office.diary.write(
                        file.id(),
                        new NoteData(
                                "interview",
                                today.minusDays(daysAgo),
                                text,
                                secrecy,
                                Optional.empty(),
                                Optional.of(shelf))));
    }

    CopyRequest request(CopyReader reader) {
        return new CopyRequest(
                ada,
                reader,
                List.of(ada, leo),
                Optional.empty(),
                Optional.empty(),
                today.minusDays(5),
                "it",
                "Chiede di persona, documento esibito");
    }

    FileCopy requested(CopyReader reader) {
        FileCopy asked = house.as(giulia, () -> desk.request(file.id(), request(reader)));
        return house.as(
                giulia,
                () -> desk.identified(
                        asked.id(),
                        asked.version(),
                        new IdentityCheck("document", "Carta d'identità AX0000000", today, "")));
    }

    FileCopy made(CopyReader reader, Withholding... more) {
        FileCopy asked = requested(reader);
        return house.as(giulia, () -> desk.make(asked.id(), asked.version(), List.of(more)));
    }

    String text(DocumentId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.doAs(giulia, () -> {
            try {
                office.archive.copy(id, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    String text(FileCopy made) {
        return text(made.document().orElseThrow());
    }
}
