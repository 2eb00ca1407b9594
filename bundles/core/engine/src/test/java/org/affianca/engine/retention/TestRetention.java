package org.affianca.engine.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.retention.ArchiveRule;
import org.affianca.api.retention.Authorisation;
import org.affianca.api.retention.Disposal;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.merge.Participation;
import org.affianca.engine.paper.PlainPress;
import org.affianca.engine.paper.TownHall;

/** The archive of a test house: Giulia works in the hub, Paola and Piero answer for privacy. */
final class TestRetention {
    static final String CLASS = "vii-12";

    final TestHouse house;
    final TestOffice office;
    final UnitId hub;
    final Actor giulia;
    final Actor paola;
    final Actor piero;
    final RetentionOffice retention;
    final DisposalDesk desk;

    TestRetention(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        forgetEarlierTests();
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.paola = house.user("Paola", Role.PRIVACY);
        this.piero = house.user("Piero", Role.PRIVACY);
        LiveCatalogue catalogue = new LiveCatalogue(office.shelf, house.clock());
        this.retention = new RetentionOffice(TestGround.of(house), catalogue, CLASS);
        this.desk = new DisposalDesk(
                TestGround.of(house),
                catalogue,
                Participation.ofCore(house.mappers(), house.transactions(), new Shelf()),
                office.archive,
                TownHall.of(hub),
                new LiveWords(office.shelf),
                new PlainPress(),
                CLASS);
    }

    /** The house is older than the test: what others left behind is due no more. */
    private void forgetEarlierTests() {
        house.sql("delete from core.archive_rule");
        house.sql("update core.disposal_file set open_case_id = null");
        house.sql("update core.case_file set closed_on = ? where closed_on is not null", office.today());
    }

    /** A file that was closed so many years ago. */
    CaseFile closed(int yearsAgo, PersonId... members) {
        CaseFile file = office.opened(giulia, members);
        closeBefore(file.id(), yearsAgo);
        return file;
    }

    CaseFile closed(int yearsAgo, Secrecy secrecy, PersonId... members) {
        CaseFile file = office.opened(giulia, hub, secrecy, members);
        closeBefore(file.id(), yearsAgo);
        return file;
    }

    private void closeBefore(CaseId id, int years) {
        LocalDate day = office.today().minusYears(years);
        house.sql(
                "update core.case_file set state = 'CLOSED', opened_on = ?, closed_on = ?, open_holder_id = null"
                        + " where id = ?",
                day.minusYears(1),
                day,
                id.value());
    }

    void rule(int years) {
        house.as(
                paola,
                () -> retention.rule(
                        CLASS,
                        0,
                        new ArchiveRule(Optional.of(years), "Piano di conservazione, delibera 12/2026", true),
                        Locale.ITALIAN));
    }

    Disposal proposed() {
        return house.as(paola, desk::propose);
    }

    Disposal approved() {
        Disposal proposed = proposed();
        return house.as(piero, () -> desk.approve(proposed.id(), proposed.version()));
    }

    Disposal authorised() {
        Disposal approved = approved();
        return house.as(
                paola,
                () -> desk.authorised(
                        approved.id(),
                        approved.version(),
                        new Authorisation(
                                "Soprintendenza archivistica dell'Emilia-Romagna", "prot. 4711/2026", office.today())));
    }

    Disposal disposed() {
        Disposal authorised = authorised();
        return house.as(paola, () -> desk.dispose(authorised.id(), authorised.version()));
    }
}
