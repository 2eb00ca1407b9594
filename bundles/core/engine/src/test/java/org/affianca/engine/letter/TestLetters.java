package org.affianca.engine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.LetterId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.diary.NoteData;
import org.affianca.api.letter.Issuing;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.letter.LetterState;
import org.affianca.api.letter.LetterWay;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Particulars;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.paper.PlainPress;
import org.affianca.engine.paper.TownHall;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.LiveWorks;
import org.affianca.engine.work.Policies;

/** The letter desk of a test house: a case of Ada's with Leo and Nina, its manager Giulia, a worker Sara, Piera outside. */
final class TestLetters {
    final TestHouse house;
    final TestOffice office;
    final UnitId hub;
    final Actor giulia;
    final Actor sara;
    final PersonId ada;
    final PersonId leo;
    final CaseFile file;
    final LocalDate today;
    final Desk works;
    final LetterDesk desk;

    TestLetters(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.sara = house.user("Sara", Role.WORKER, hub);
        this.today = office.today();
        this.ada = office.town.registered(giulia, "Fittizi", "Ada");
        this.leo = office.town.registered(giulia, "Fittizi", "Leo");
        this.file = office.opened(giulia, ada, leo);
        Shelf shelf = new Shelf();
        LiveCatalogue catalogue = new LiveCatalogue(shelf, house.clock());
        Books books = new Books(
                house.mappers(),
                new Rows(house.transactions(), house.vault()),
                shelf,
                house.sight(),
                house.accessLog(),
                new PersonFacts(house.mappers()),
                house.log(),
                house.ids(),
                house.clock());
        this.works = new Desk(house.transactions(), books, catalogue, noRules(), day -> true);
        this.desk = new LetterDesk(
                TestGround.of(house),
                shelf,
                List::of,
                office.cases,
                new LiveWorks(house.transactions(), books, noRules()),
                office.archive,
                TownHall.of(hub),
                new LiveWords(shelf),
                new PlainPress());
    }

    private static Policies noRules() {
        return new Policies() {
            @Override
            public <P> List<P> of(Class<P> type, ServiceCode service) {
                return List.of();
            }
        };
    }

    LetterOrder summons() {
        return new LetterOrder(
                "core.summons",
                "it",
                Optional.of(ada),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Ada Fittizi\nVia dell'Esempio 1",
                Secrecy.ORDINARY,
                Map.of("day", today.plusDays(10).toString(), "time", "09:30", "place", "Polo Nord, stanza 4"));
    }

    LetterOrder report(Secrecy secrecy) {
        return new LetterOrder(
                "core.court-report",
                "it",
                Optional.empty(),
                Optional.empty(),
                Optional.of(today.minusMonths(3)),
                Optional.of(today),
                "Al Tribunale per i minorenni",
                secrecy,
                Map.of("proceeding", "R.G. 123/2026"));
    }

    LetterOrder determination(WorkId grant) {
        return new LetterOrder(
                "core.determination",
                "it",
                Optional.empty(),
                Optional.of(grant),
                Optional.empty(),
                Optional.empty(),
                "",
                Secrecy.ORDINARY,
                Map.of("number", "77/2026", "ground", "Regolamento comunale, art. 6"));
    }

    /** A grant of 480 euro to Ada. */
    WorkId grant() {
        return house.as(
                giulia,
                () -> works.open(
                        file.id(),
                        new ServiceCode("core.economic-aid"),
                        Beginning.on(Period.from(today))
                                .with(Particulars.paying(Money.euro(480), Rhythm.ONCE, Optional.of(ada))),
                        Map.of()));
    }

    void note(LocalDate on, String text, Secrecy secrecy) {
        house.doAs(
                giulia,
                () -> office.diary.write(file.id(), new NoteData("home-visit", on, text, secrecy, Optional.empty())));
    }

    Letter written(LetterOrder order) {
        return house.as(giulia, () -> desk.write(file.id(), order));
    }

    Letter issued(Letter draft) {
        return issued(draft, Optional.empty());
    }

    Letter issued(Letter draft, Optional<LetterWay> way) {
        Issuing issuing = new Issuing(today, "Giulia Collaudi", "2026/1234", way);
        return house.as(giulia, () -> desk.issue(draft.id(), draft.version(), issuing));
    }

    Optional<Letter> seen(Actor by, LetterId id) {
        return house.as(by, () -> desk.find(id));
    }

    /** Nothing left the house, and nothing was printed into the file. */
    void mustHaveStayedADraft(Letter draft) {
        assertThat(seen(giulia, draft.id()).orElseThrow().state()).isEqualTo(LetterState.DRAFT);
        assertThat(house.count(
                        "select count(*) from core.document where case_id = ?",
                        file.id().value()))
                .as("documents of the case")
                .isZero();
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

    String printed(LetterId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.doAs(giulia, () -> {
            try {
                desk.print(id, PaperFormat.ODT, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }
}
