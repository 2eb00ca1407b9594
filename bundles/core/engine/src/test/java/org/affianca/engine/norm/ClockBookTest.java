package org.affianca.engine.norm;

import static org.affianca.engine.norm.TestClocks.deadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.DocumentId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.norm.Awaited;
import org.affianca.api.norm.Moment;
import org.affianca.api.norm.Suspension;
import org.affianca.api.norm.WorkClock;
import org.affianca.api.norm.WorkDeadline;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Consequence;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClockBookTest {
    private static final String COVERED = "garden.frost-covered";

    private final TestHouse house;
    private final TestClocks at;

    ClockBookTest(TestHouse house) {
        this.house = house;
        this.at = new TestClocks(house);
    }

    @BeforeEach
    void itIsTheSaturdayOnWhoseNightTheClockChanges() {
        at.at("2026-03-28T10:00");
    }

    @Test
    void aFrostByNightStartsTheClockAtThatMinute() {
        WorkId id = at.plot();
        WorkClock clock = at.happened(id, "frost-came", "2026-03-28T03:40", "");
        WorkDeadline notice = deadline(clock, "garden.frost-told");
        assertThat(notice.dueAt()).contains(LocalDateTime.parse("2026-03-28T03:40"));
        assertThat(notice.late()).isTrue();
        WorkDeadline covered = deadline(clock, COVERED);
        assertThat(covered.dueAt()).contains(LocalDateTime.parse("2026-03-29T03:40"));
        assertThat(covered.late()).isFalse();
        assertThat(covered.consequence()).isEqualTo(Consequence.LAPSE);
        assertThat(covered.confirmed()).isTrue();
        assertThat(covered.because())
                .extracting(Because::code)
                .containsExactly("counted-hours", "clock-changes-meanwhile");
        assertThat(house.as(at.giulia, () -> at.office.tasks.agenda(LocalDate.of(2026, 3, 29)))
                        .deadlines())
                .anyMatch(due -> due.work().equals(id) && due.code().equals(COVERED));
    }

    @Test
    void whatIsSentMeetsOneTermAndStartsTheClockOfTheOthers() {
        WorkId id = at.plot();
        at.happened(id, "frost-came", "2026-03-28T03:40", "");
        WorkClock told = at.happened(id, "neighbours-told", "2026-03-28T04:05", "telefonata a tutti");
        WorkDeadline notice = deadline(told, "garden.frost-told");
        assertThat(notice.metAt()).contains(LocalDateTime.parse("2026-03-28T04:05"));
        assertThat(notice.metBy()).contains(2);
        at.at("2026-03-28T18:30");
        WorkClock sent = at.happened(id, "beds-covered", "2026-03-28T18:00", "fotografie 1-4");
        WorkDeadline covered = deadline(sent, COVERED);
        assertThat(covered.metAt()).contains(LocalDateTime.parse("2026-03-28T18:00"));
        assertThat(covered.late()).isFalse();
        WorkDeadline survey = deadline(sent, "garden.frost-survey");
        assertThat(survey.external()).isTrue();
        assertThat(survey.dueAt()).contains(LocalDateTime.parse("2026-03-31T18:00"));
        assertThat(sent.awaited()).extracting(Awaited::norm).containsExactly("garden.frost-ruling");
        assertThat(sent.awaited().get(0).atLatestAt()).contains(LocalDateTime.parse("2026-04-02T18:00"));
        assertThat(sent.moments())
                .extracting(moment -> moment.moment().proof())
                .containsExactly("", "telefonata a tutti", "fotografie 1-4");
    }

    @Test
    void aMomentTakenBackIsAsIfItHadNeverBeen() {
        WorkId id = at.plot();
        at.happened(id, "frost-came", "2026-03-28T03:40", "");
        WorkClock sent = at.happened(id, "beds-covered", "2026-03-28T05:00", "");
        assertThat(sent.deadlines()).hasSize(3);
        WorkClock back = house.as(at.giulia, () -> at.book.withdraw(id, sent.version(), 2, "registrato per errore"));
        assertThat(back.deadlines()).hasSize(2);
        assertThat(deadline(back, COVERED).metAt()).isEmpty();
        assertThat(back.moments().get(1).withdrawn()).isEqualTo("registrato per errore");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.withdraw(id, back.version(), 2, "di nuovo")))
                .hasMessage("moment-withdrawn-already");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.withdraw(id, back.version(), 9, "che cosa?")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aReportThatComesEverySixMonthsIsDueAgainFromTheLastOne() {
        WorkId id = at.plot();
        WorkClock begun = at.happened(id, "lease-begun", "2025-08-31T12:00", "");
        assertThat(deadline(begun, "garden.lease-report").due()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(deadline(begun, "garden.lease-report").late()).isTrue();
        assertThat(deadline(begun, "garden.lease-longest").due()).isEqualTo(LocalDate.of(2027, 8, 31));
        WorkClock reported = at.happened(id, "lease-reported", "2026-03-10T09:00", "prot. 77");
        assertThat(deadline(reported, "garden.lease-report").due()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(deadline(reported, "garden.lease-report").metOn()).isEmpty();
    }

    @Test
    void anExtensionPutsTheEndOff() {
        WorkId id = at.measure();
        at.happened(id, "rights-exercised", "2026-02-10T12:00", "");
        WorkClock extended = at.happened(id, "rights-extended", "2026-03-01T12:00", "");
        assertThat(deadline(extended, "core.gdpr-rights").due()).isEqualTo(LocalDate.of(2026, 5, 10));
    }

    @Test
    void aTermOfTheServiceIsCountedAsItsNormSays() {
        WorkId id = at.request(LocalDate.of(2026, 3, 2));
        WorkDeadline decided = deadline(at.clock(id), "decided");
        assertThat(decided.norm()).contains("core.l241");
        assertThat(decided.due()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(decided.source()).isEqualTo("L. 241/1990, art. 2");
        assertThat(decided.confirmed()).isFalse();
        assertThat(decided.because()).extracting(Because::code).containsExactly("counted-days");
    }

    @Test
    void aSuspensionByAMotivatedActPutsTheTermOff() {
        WorkId id = at.request(LocalDate.of(2026, 3, 2));
        Suspension missing = new Suspension(
                LocalDate.of(2026, 3, 16), Optional.empty(), "missing-documents", "Nota prot. 12", Optional.empty());
        WorkClock stopped = house.as(at.giulia, () -> at.book.suspend(id, 0, missing));
        assertThat(deadline(stopped, "decided").due()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.suspend(id, stopped.version(), missing)))
                .hasMessage("clock-stands-already");
        WorkClock again =
                house.as(at.giulia, () -> at.book.resume(id, stopped.version(), 1, LocalDate.of(2026, 3, 25)));
        assertThat(deadline(again, "decided").due()).isEqualTo(LocalDate.of(2026, 4, 11));
        assertThat(deadline(again, "decided").because())
                .extracting(Because::code)
                .containsExactly("counted-days", "clock-stood-still");
        assertThatThrownBy(() ->
                        house.as(at.giulia, () -> at.book.resume(id, again.version(), 1, LocalDate.of(2026, 3, 26))))
                .hasMessage("clock-runs-again-already");
    }

    @Test
    void aTermThatMayStandWithoutEndIsDueForNobodyMeanwhile() {
        WorkId id = at.measure();
        at.happened(id, "charge-notified", "2026-03-16T09:00", "");
        Suspension social = new Suspension(
                LocalDate.of(2026, 3, 20), Optional.empty(), "social-evaluation", "Atto 5/2026", Optional.empty());
        WorkClock stands = house.as(at.giulia, () -> at.book.suspend(id, 1, social));
        assertThat(deadline(stands, "core.defence").suspended()).isTrue();
        at.at("2026-05-01T10:00");
        assertThat(deadline(at.clock(id), "core.defence").late()).isFalse();
        WorkClock again = house.as(at.giulia, () -> at.book.resume(id, stands.version(), 1, LocalDate.of(2026, 4, 30)));
        assertThat(deadline(again, "core.defence").due()).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(deadline(again, "core.defence").suspended()).isFalse();
    }

    @Test
    void theWorkForWhoseSakeAClockStandsIsNamedOnlyToWhoSeesIt() {
        WorkId id = at.measure();
        WorkId secret = new WorkId(at.office.work(at.file.id(), "RUNNING", Secrecy.PROFESSIONAL, at.giulia));
        Suspension social = new Suspension(
                LocalDate.of(2026, 3, 20), Optional.empty(), "social-evaluation", "Atto 5/2026", Optional.of(secret));
        house.doAs(at.giulia, () -> at.book.suspend(id, 0, social));
        Actor piera = house.user("Piera", Role.WORKER, at.hub);
        assertThat(at.clock(id).suspensions().get(0).suspension().because()).contains(secret);
        WorkClock ofPiera = house.as(piera, () -> at.book.find(id)).orElseThrow();
        assertThat(ofPiera.suspensions().get(0).suspension().reason()).isEqualTo("social-evaluation");
        assertThat(ofPiera.suspensions().get(0).suspension().because()).isEmpty();
        assertThat(ofPiera.mayWrite()).isFalse();
    }

    @Test
    void aClockIsSeenAndWrittenWithItsWorkOnly() {
        WorkId secret = new WorkId(at.office.work(at.file.id(), "RUNNING", Secrecy.PROFESSIONAL, at.giulia));
        WorkId open = at.measure();
        Actor piera = house.user("Piera", Role.WORKER, at.hub);
        Moment moment = new Moment("crime-reported", LocalDateTime.parse("2026-03-28T09:00"), "", Optional.empty());
        assertThat(house.as(piera, () -> at.book.find(secret))).isEmpty();
        assertThatThrownBy(() -> house.as(piera, () -> at.book.record(secret, 0, moment)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(piera, () -> at.book.record(open, 0, moment)))
                .isInstanceOf(Forbidden.class);
        at.happened(open, "crime-reported", "2026-03-28T09:00", "");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.record(open, 0, moment)))
                .isInstanceOf(Stale.class);
        WorkId ended = new WorkId(at.office.work(at.file.id(), "ENDED", Secrecy.ORDINARY, at.giulia));
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.record(ended, 0, moment)))
                .hasMessage("work-ended");
    }

    @Test
    void anAreasNormsTickForItsOwnWorkAndByTheRuleOfTheDayTheyBegan() {
        WorkId plot = at.plot();
        WorkClock watered = at.happened(plot, "planted", "2025-12-31T23:00", "");
        assertThat(deadline(watered, "garden.watering").due()).isEqualTo(LocalDate.of(2026, 1, 3));
        WorkClock again = at.happened(plot, "planted", "2026-01-01T01:00", "");
        assertThat(deadline(again, "garden.watering").dueAt()).contains(LocalDateTime.parse("2026-01-02T13:00"));
        assertThat(at.clock(at.measure()).words()).doesNotContain("planted");
        at.shelf.take(at.shelf.area("garden").orElseThrow());
        WorkClock without = at.happened(plot, "crime-reported", "2026-03-20T10:00", "");
        assertThat(deadline(without, "garden.watering").dueAt()).contains(LocalDateTime.parse("2026-01-02T13:00"));
    }

    @Test
    void aClockThatBeganWhileItsNormWasCoresGoesOnUnderTheNewCode() {
        house.sql("delete from core.alarm");
        WorkId plot = at.plot();
        at.happened(plot, "pruning-ordered", "2026-03-20T09:00", "");
        asWhilePruningWasCores(plot);
        at.at("2026-03-31T10:00");
        at.ring("");
        assertThat(at.told(at.marco)).singleElement().asString().contains("Potatura");

        WorkClock next = at.happened(plot, "planted", "2026-03-30T09:00", "");
        assertThat(next.deadlines())
                .extracting(WorkDeadline::code)
                .contains("garden.pruning")
                .doesNotContain("core.pruning");
        assertThat(deadline(next, "garden.pruning").due()).isEqualTo(LocalDate.of(2026, 3, 30));
        at.ring("");
        assertThat(at.told(at.marco)).as("nobody is told twice").hasSize(1);

        WorkClock pruned = at.happened(plot, "pruned", "2026-03-31T09:00", "");
        assertThat(deadline(pruned, "garden.pruning").metOn()).contains(LocalDate.of(2026, 3, 31));
        assertThat(at.told(at.marco))
                .as("and the task of the old code is settled")
                .isEmpty();
        assertThat(at.shelf.norm("core.pruning")).isEqualTo(at.shelf.norm("garden.pruning"));
    }

    /** The rows of a clock as they stood before the garden took the norm over. */
    private void asWhilePruningWasCores(WorkId work) {
        for (String table : new String[] {"deadline", "deadline_alert"}) {
            house.sql("update core." + table + " set code = 'core.pruning' where work_id = ?", work.value());
        }
        house.sql("update core.deadline set norm = 'core.pruning' where work_id = ?", work.value());
    }

    @Test
    void whatFollowsFromANormThatWasCoresStillDoesForAWorkOfAnotherArea() {
        WorkId work = at.plot();
        at.happened(work, "pruning-ordered", "2026-03-20T09:00", "");
        asWhilePruningWasCores(work);
        house.sql("update core.works set service = 'core.order', area = 'core' where id = ?", work.value());
        assertThat(at.clock(work).awaited()).extracting(Awaited::norm).containsExactly("garden.shredding");
        assertThat(at.clock(work).words()).contains("pruned").doesNotContain("planted");

        WorkClock pruned = at.happened(work, "pruned", "2026-03-27T09:00", "");
        assertThat(deadline(pruned, "garden.shredding").due()).isEqualTo(LocalDate.of(2026, 4, 1));
        WorkClock shredded = at.happened(work, "shredded", "2026-03-28T09:00", "");
        assertThat(deadline(shredded, "garden.shredding").metOn()).contains(LocalDate.of(2026, 3, 28));

        at.shelf.take(at.shelf.area("garden").orElseThrow());
        assertThat(deadline(at.clock(work), "garden.shredding").metOn()).contains(LocalDate.of(2026, 3, 28));
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        WorkId id = at.measure();
        Moment wrong = new Moment(
                "tea-time",
                LocalDateTime.parse("2026-03-29T09:00"),
                "x".repeat(501),
                Optional.of(new DocumentId(4711)));
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.record(id, 0, wrong)))
                .hasMessage("/word unknown-moment, /at in-the-future, /proof too-long, /document unknown-document");
        Suspension bad = new Suspension(
                LocalDate.of(2026, 3, 20),
                Optional.of(LocalDate.of(2026, 3, 19)),
                "whim",
                " ",
                Optional.of(new WorkId(4711)));
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.suspend(id, 0, bad)))
                .hasMessage("/until ends-before-it-begins, /reason unknown-code, /act required, /because unknown-work");
        assertThatThrownBy(() -> house.as(at.giulia, () -> at.book.withdraw(id, 0, 1, "")))
                .isInstanceOf(Missing.class);
    }
}
