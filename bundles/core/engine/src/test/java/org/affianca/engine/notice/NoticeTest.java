package org.affianca.engine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.DocumentId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.notice.NoticeDelivery;
import org.affianca.api.notice.NoticeSheet;
import org.affianca.api.notice.NoticeText;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told that the service is in charge of them, and with which words. */
@OnBothDatabases
class NoticeTest {
    private final TestHouse house;
    private final TestOffice office;
    private final NoticeDesk desk;
    private final Actor giulia;
    private final Actor marco;
    private final PersonId bruno;
    private CaseFile file;

    NoticeTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.desk = new NoticeDesk(TestGround.of(house), office.cases, office.archive);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));
        this.bruno = office.town.registered(giulia, "Collaudi", "Bruno");
        this.file = office.opened(giulia, office.town.registered(giulia, "Collaudi", "Bruno"));
    }

    @BeforeEach
    void aFreshCase() {
        file = office.opened(giulia, office.town.registered(giulia, "Collaudi", "Bruno"));
    }

    private NoticeSheet sheet() {
        return house.as(giulia, () -> desk.sheet(file.id())).orElseThrow();
    }

    private NoticeDelivery to(PersonId who, LocalDate on, String how) {
        return new NoticeDelivery(who, on, how, "", Optional.empty(), "");
    }

    private NoticeSheet deliver(NoticeDelivery delivery) {
        int version = office.find(giulia, file.id()).version();
        return house.as(giulia, () -> desk.delivered(file.id(), version, delivery));
    }

    private PersonId holder() {
        return file.members().get(0).person();
    }

    @Test
    void theNoticeIsDueFromTakingChargeUntilSomebodyIsToldInEachEpisode() {
        assertThat(sheet().due()).isFalse();
        office.takeInCharge(giulia, file);
        assertThat(sheet().due()).isTrue();
        assertThat(sheet().episode().legalBasis()).isEqualTo("agreement");
        NoticeSheet told = deliver(to(holder(), office.today(), "by-hand"));
        assertThat(told.due()).isFalse();
        assertThat(told.given()).singleElement().satisfies(given -> {
            assertThat(given.label()).isEqualTo("Collaudi Bruno");
            assertThat(given.textVersion()).isEqualTo(told.text().version());
            assertThat(given.recordedBy()).isEqualTo("Giulia");
        });
        office.close(giulia, file);
        office.reopen(giulia, file, "torna");
        assertThat(sheet().due()).as("told anew in a new episode").isTrue();
        assertThat(sheet().given()).hasSize(1);
    }

    @Test
    void aDeliveryKeepsTheVersionOfTheTextItWasMadeWith() {
        office.takeInCharge(giulia, file);
        int before = deliver(to(holder(), office.today(), "by-hand")).text().version();
        NoticeText next = house.as(marco, () -> desk.rewrite(before, "Testo nuovo", "New text"));
        assertThat(next.version()).isEqualTo(before + 1);
        assertThat(next.writtenBy()).isEqualTo("Marco");
        NoticeSheet now = deliver(to(holder(), office.today(), "registered-letter"));
        assertThat(now.text().italian()).isEqualTo("Testo nuovo");
        assertThat(now.given()).extracting(given -> given.textVersion()).containsExactly(before + 1, before);
    }

    @Test
    void onlyCoordinatorsAndAdministratorsWriteTheTextAndNotOverAnother() {
        int version = house.as(giulia, desk::text).version();
        assertThatThrownBy(() -> house.as(giulia, () -> desk.rewrite(version, "a", "b")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(marco, () -> desk.rewrite(version, " ", "")))
                .hasMessage("/italian required, /english required");
        house.as(marco, () -> desk.rewrite(version, "a", "b"));
        assertThatThrownBy(() -> house.as(marco, () -> desk.rewrite(version, "c", "d")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void nobodyIsToldBeforeTheServiceIsInChargeOrWithoutBelongingToTheFile() {
        assertThatThrownBy(() -> deliver(to(holder(), office.today(), "by-hand")))
                .hasMessage("not-in-charge");
        office.takeInCharge(giulia, file);
        assertThatThrownBy(() -> deliver(to(bruno, office.today().plusDays(1), "pigeon")))
                .hasMessage("/person not-a-member, /on in-the-future, /how unknown-code");
        assertThatThrownBy(() -> deliver(to(holder(), office.today().minusDays(1), "not-possible")))
                .hasMessage("/on before-taking-charge, /remark required");
        assertThatThrownBy(() -> deliver(new NoticeDelivery(
                        holder(), office.today(), "by-hand", "", Optional.of(new DocumentId(-1)), "")))
                .hasMessage("/proof unknown-document");
    }

    @Test
    void aStrangerFindsNoSheetAndDeliversNothing() {
        Actor stranger = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(stranger, () -> desk.sheet(file.id()))).isEmpty();
        assertThatThrownBy(() ->
                        house.as(stranger, () -> desk.delivered(file.id(), 1, to(holder(), office.today(), "by-hand"))))
                .isInstanceOf(Missing.class);
        office.takeInCharge(giulia, file);
        assertThatThrownBy(() ->
                        house.as(giulia, () -> desk.delivered(file.id(), 1, to(holder(), office.today(), "by-hand"))))
                .isInstanceOf(Stale.class);
    }
}
