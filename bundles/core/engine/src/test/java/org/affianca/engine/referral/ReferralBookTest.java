package org.affianca.engine.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.Verdict;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.area.WorkFile;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.catalogue.Step;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.referral.Answer;
import org.affianca.api.referral.HandOver;
import org.affianca.api.referral.ReferralSheet;
import org.affianca.api.referral.Shared;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Decision;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Referral;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReferralBookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final ReferralBook book;
    private final ReadyToGo guard;
    private final UnitId hub;
    private final Actor giulia;
    private final CaseFile file;
    private final LocalDate today;

    ReferralBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.book = new ReferralBook(TestGround.of(house));
        this.guard = new ReadyToGo(TestGround.of(house));
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.file = office.opened(giulia, office.town.registered(giulia, "Simulacri", "Pio"));
        this.today = office.today();
    }

    private static HandOver empty() {
        return new HandOver("", "", "", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private HandOver whole() {
        return new HandOver(
                "Valutazione per un percorso comune",
                "consent",
                "",
                Optional.of(today),
                List.of(new Shared("identity", ""), new Shared("social-report", "Solo le conclusioni")),
                Optional.of(today.plusDays(30)),
                Optional.of(today.plusDays(180)));
    }

    /** A referral as work's own desk would leave it in its draft. */
    private WorkId referral(Secrecy secrecy) {
        WorkId id = new WorkId(office.work(file.id(), "DRAFT", secrecy, giulia));
        house.sql(
                "update core.works set kind = 'REFERRAL', service = 'core.referral', direction = 'OUT', body = 'SerD'"
                        + " where id = ?",
                id.value());
        return id;
    }

    private void sent(WorkId id, LocalDate on) {
        house.sql("update core.works set stage = 'WAITING' where id = ?", id.value());
        house.sql(
                "insert into core.work_step (organisation_id, id, work_id, place, step, stage, on_day, note, taken_at,"
                        + " taken_by) values (1, ?, ?, 2, 'HANDED_OVER', 'WAITING', ?, '', ?, ?)",
                house.ids().next(),
                id.value(),
                on,
                house.clock().instant(),
                giulia.id().value());
    }

    private ReferralSheet written(WorkId id, int version, HandOver what) {
        return house.as(giulia, () -> book.write(id, version, what));
    }

    @Test
    void aSheetNobodyWroteSaysWhatItLacks() {
        WorkId id = referral(Secrecy.ORDINARY);
        ReferralSheet sheet = house.as(giulia, () -> book.find(id)).orElseThrow();
        assertThat(sheet.version()).isZero();
        assertThat(sheet.body()).isEqualTo("SerD");
        assertThat(sheet.handOver()).isEqualTo(empty());
        assertThat(sheet.lacking())
                .extracting(Because::code)
                .containsExactly("referral-without-purpose", "referral-without-basis", "referral-without-data");
    }

    @Test
    void aSheetIsReadBackAsWrittenAndItsAnswerIsADeadline() {
        WorkId id = referral(Secrecy.ORDINARY);
        ReferralSheet sheet = written(id, 0, whole());
        assertThat(sheet.handOver()).isEqualTo(whole());
        assertThat(sheet.lacking()).isEmpty();
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(house.as(giulia, () -> office.tasks.agenda(today.plusDays(60)))
                        .deadlines())
                .anyMatch(due -> due.work().equals(id) && due.code().equals("referral-answer"));
        HandOver less = new HandOver(
                "Altro",
                "law",
                "",
                Optional.empty(),
                List.of(new Shared("need", "")),
                Optional.empty(),
                Optional.empty());
        assertThat(written(id, 1, less).lacking())
                .extracting(Because::code)
                .containsExactly("referral-without-reference");
        assertThat(house.count("select count(*) from core.referral_data where work_id = ?", id.value()))
                .isEqualTo(3);
        assertThat(house.count("select count(*) from core.deadline where work_id = ?", id.value()))
                .isZero();
        assertThatThrownBy(() -> written(id, 1, whole())).isInstanceOf(Stale.class);
    }

    @Test
    void nothingLeavesWithoutPurposeGroundAndData() {
        WorkId id = referral(Secrecy.ORDINARY);
        assertThat(handingOver(id, Direction.OUT).allows()).isFalse();
        assertThat(handingOver(id, Direction.IN).allows()).isTrue();
        HandOver expired = new HandOver(
                "Chiedere",
                "consent",
                "",
                Optional.empty(),
                List.of(new Shared("need", "")),
                Optional.empty(),
                Optional.of(today.minusDays(1)));
        written(id, 0, expired);
        assertThat(handingOver(id, Direction.OUT).reasons())
                .extracting(Because::code)
                .containsExactly("referral-without-consent", "referral-expired");
        written(id, 1, whole());
        assertThat(handingOver(id, Direction.OUT).allows()).isTrue();
    }

    private Verdict handingOver(WorkId id, Direction direction) {
        Common common = new Common(
                id,
                1,
                file.id(),
                new ServiceCode("core.referral"),
                Period.from(today),
                Stage.DRAFT,
                "PREPARED",
                Optional.empty(),
                Optional.empty(),
                Secrecy.ORDINARY,
                List.of());
        WorkFile work = new WorkFile(
                new Referral(common, direction, "SerD"),
                Optional.empty(),
                TestPeople.named("Simulacri", "Pio"),
                List.of(),
                List.of());
        Step step = new Step("HANDED_OVER", Stage.WAITING, List.of(), List.of(), Set.of());
        return house.as(giulia, () -> guard.allows(work, step, Decision.on(today)));
    }

    @Test
    void whatWasSentIsFixedAndAnsweredOnce() {
        WorkId id = referral(Secrecy.ORDINARY);
        Answer answer = new Answer(today, "accepted", "Primo colloquio fissato");
        written(id, 0, whole());
        assertThatThrownBy(() -> house.as(giulia, () -> book.answer(id, 1, answer)))
                .isInstanceOf(Refused.class)
                .hasMessage("referral-not-sent-yet");
        sent(id, today);
        assertThatThrownBy(() -> written(id, 1, empty())).hasMessage("referral-sent-already");
        assertThatThrownBy(() -> house.as(giulia, () -> book.answer(id, 1, new Answer(today.minusDays(1), "?", ""))))
                .hasMessage("/on before-it-was-sent, /outcome unknown-code");
        ReferralSheet answered = house.as(giulia, () -> book.answer(id, 1, answer));
        assertThat(answered.answer()).contains(answer);
        assertThat(answered.sentOn()).contains(today);
        assertThat(house.count(
                        "select count(*) from core.deadline where work_id = ? and met_on is not null", id.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> house.as(giulia, () -> book.answer(id, 2, answer)))
                .hasMessage("answered-already");
    }

    @Test
    void aSheetIsSeenAndWrittenWithItsWorkOnly() {
        WorkId id = referral(Secrecy.PROFESSIONAL);
        Actor piera = house.user("Piera", Role.WORKER, hub);
        assertThat(house.as(piera, () -> book.find(id))).isEmpty();
        assertThatThrownBy(() -> house.as(piera, () -> book.write(id, 0, whole())))
                .isInstanceOf(Missing.class);
        WorkId open = referral(Secrecy.ORDINARY);
        assertThat(house.as(piera, () -> book.find(open)).orElseThrow().mayWrite())
                .isFalse();
        assertThatThrownBy(() -> house.as(piera, () -> book.write(open, 0, whole())))
                .isInstanceOf(Forbidden.class);
        WorkId measure = new WorkId(office.work(file.id(), "RUNNING", Secrecy.ORDINARY, giulia));
        assertThat(house.as(giulia, () -> book.find(measure))).isEmpty();
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        WorkId id = referral(Secrecy.ORDINARY);
        HandOver wrong = new HandOver(
                "x".repeat(2001),
                "whim",
                "due\nrighe",
                Optional.of(today.plusDays(1)),
                List.of(new Shared("secrets", ""), new Shared("need", ""), new Shared("need", "x".repeat(301))),
                Optional.of(LocalDate.of(1066, 1, 1)),
                Optional.of(LocalDate.of(1066, 1, 1)));
        assertThatThrownBy(() -> written(id, 0, wrong))
                .hasMessage("/purpose too-long, /basis unknown-code, /basisReference not-plain-text,"
                        + " /consentOn in-the-future, /shared/0/what unknown-code, /shared/2/what data-twice,"
                        + " /shared/2/detail too-long, /answerBy date-out-of-range, /expiresOn date-out-of-range");
    }
}
