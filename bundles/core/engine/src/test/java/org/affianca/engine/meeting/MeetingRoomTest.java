package org.affianca.engine.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.affianca.api.MeetingId;
import org.affianca.api.Paging;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.meeting.Attendance;
import org.affianca.api.meeting.Conclusion;
import org.affianca.api.meeting.EarlierSession;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.meeting.MeetingState;
import org.affianca.api.meeting.MeetingSummary;
import org.affianca.api.meeting.Quorum;
import org.affianca.api.meeting.Seat;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.time.Period;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MeetingRoomTest {
    private static final ServiceCode PLAN = new ServiceCode("core.individual-plan");
    private final TestMeetings meetings;
    private final TestHouse house;

    MeetingRoomTest(TestHouse house) {
        this.house = house;
        this.meetings = new TestMeetings(house);
    }

    @Test
    void aMeetingGoesFromTheQuestionToThePlanOfItsVerdict() {
        Meeting asked = meetings.requested();
        assertThat(asked.state()).isEqualTo(MeetingState.REQUESTED);
        assertThat(asked.requestedBy()).isEqualTo("Giulia");
        Meeting called = house.as(
                meetings.giulia, () -> meetings.room.convene(asked.id(), asked.version(), meetings.invitation()));
        assertThat(called.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(called.invitation().orElseThrow().seats())
                .extracting(Seat::name)
                .containsExactly("Giulia", "Marta", "Niccolò D'Esempio", "Dario Esempio");
        Meeting held = meetings.held(called, meetings.session(List.of(1, 2, 4), Optional.of(meetings.admitted())));
        assertThat(held.session().orElseThrow())
                .isEqualTo(meetings.session(List.of(1, 2, 4), Optional.of(meetings.admitted())));
        Meeting first = meetings.sign(meetings.giulia, held, 1, "on-screen", "");
        assertThat(first.state()).isEqualTo(MeetingState.HELD);
        Meeting signed = meetings.sign(meetings.marta, first, 2, "on-screen", "");
        assertThat(signed.state()).isEqualTo(MeetingState.SIGNED);
        assertThat(signed.signatures()).extracting(s -> s.enteredBy()).containsExactly("Giulia", "Marta");
        WorkId plan = house.as(
                meetings.giulia,
                () -> meetings.room.openPlan(signed.id(), signed.version(), PLAN, Period.from(meetings.today)));
        Meeting done = meetings.seen(meetings.giulia, signed.id()).orElseThrow();
        assertThat(done.plan()).contains(plan);
        assertThatThrownBy(() -> house.as(
                        meetings.giulia,
                        () -> meetings.room.openPlan(done.id(), done.version(), PLAN, Period.from(meetings.today))))
                .hasMessage("plan-opened-already");
    }

    @Test
    void theDissentOfThePersonIsKeptAndUndoesNothing() {
        Meeting held = meetings.held();
        assertThat(held.session().orElseThrow().dissents())
                .extracting(d -> d.reason())
                .containsExactly("Vorrei restare a casa mia.");
        assertThat(held.session().orElseThrow().conclusion()).isPresent();
    }

    @Test
    void withoutTheQuorumNothingIsConcludedAndEachReasonIsSaid() {
        Meeting called = meetings.convened();
        assertThatThrownBy(() -> meetings.held(
                        called,
                        new org.affianca.api.meeting.Session(
                                meetings.today,
                                List.of(1, 3, 4),
                                List.of(),
                                List.of(),
                                Optional.of(meetings.admitted()),
                                "Si discute.")))
                .hasMessage("quorum-missing, instrument-missing, instrument-missing");
        assertThat(meetings.seen(meetings.giulia, called.id()).orElseThrow().session())
                .isEmpty();
    }

    @Test
    void aMeetingThatCouldNotDecideIsWrittenDownAndCalledAgain() {
        Meeting held = meetings.held(meetings.convened(), meetings.session(List.of(1), Optional.empty()));
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
        assertThat(held.maySign()).isEmpty();
        assertThatThrownBy(() -> meetings.sign(meetings.giulia, held, 1, "on-screen", ""))
                .hasMessage("nothing-to-sign");
        Meeting again = house.as(
                meetings.giulia, () -> meetings.room.convene(held.id(), held.version(), meetings.invitation()));
        assertThat(again.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(again.session()).isEmpty();
    }

    @Test
    void aSessionThatCouldNotDecideIsKeptWholeWhenTheMembersAreCalledAgain() {
        Meeting first = meetings.held(meetings.convened(), meetings.session(List.of(1, 4), Optional.empty()));
        Meeting again = house.as(
                meetings.giulia, () -> meetings.room.convene(first.id(), first.version(), meetings.invitation()));
        meetings.held(again, meetings.session(List.of(1, 2, 4), Optional.of(meetings.admitted())));
        Meeting seen = meetings.seen(meetings.giulia, first.id()).orElseThrow();
        assertThat(seen.session().orElseThrow().conclusion()).isPresent();
        assertThat(seen.earlier()).hasSize(1);
        EarlierSession kept = seen.earlier().get(0);
        assertThat(kept.on()).isEqualTo(meetings.today);
        assertThat(kept.minutes()).isEqualTo("Si discute del progetto di vita.");
        assertThat(kept.place()).isEqualTo("Sala riunioni del polo");
        assertThat(kept.members()).extracting(Attendance::present).containsExactly(true, false, false, true);
        assertThat(kept.members().get(3).dissent()).isEqualTo("Vorrei restare a casa mia.");
        assertThat(kept.instruments()).isEqualTo(first.session().orElseThrow().instruments());
    }

    @Test
    void aCallThatIsPutOffBeforeAnybodyMetLeavesNoSession() {
        Meeting called = meetings.convened();
        Meeting again = house.as(
                meetings.giulia, () -> meetings.room.convene(called.id(), called.version(), meetings.invitation()));
        assertThat(again.earlier()).isEmpty();
    }

    @Test
    void aConcludedMeetingIsNeitherCalledAgainNorCancelled() {
        Meeting held = meetings.held();
        assertThatThrownBy(() -> house.as(
                        meetings.giulia, () -> meetings.room.convene(held.id(), held.version(), meetings.invitation())))
                .hasMessage("meeting-concluded");
        assertThatThrownBy(() -> house.as(
                        meetings.giulia, () -> meetings.room.cancel(held.id(), held.version(), "Non serve più.")))
                .hasMessage("meeting-concluded");
    }

    @Test
    void afterTheFirstSignatureTheMinutesDoNotChange() {
        Meeting first = meetings.sign(meetings.giulia, meetings.held(), 1, "on-screen", "");
        assertThatThrownBy(() -> meetings.held(first, meetings.session(List.of(1, 2), Optional.empty())))
                .hasMessage("minutes-signed");
    }

    @Test
    void nobodySignsOnScreenForAnotherButTheSheetCanBeEntered() {
        Meeting held = meetings.held();
        assertThatThrownBy(() -> meetings.sign(meetings.giulia, held, 2, "on-screen", ""))
                .hasMessage("/how on-screen-is-for-oneself");
        assertThatThrownBy(() -> meetings.sign(meetings.giulia, held, 2, "paper", ""))
                .hasMessage("/note required");
        assertThatThrownBy(() -> meetings.sign(meetings.giulia, held, 4, "paper", "Verbale nel fascicolo"))
                .hasMessage("/seat seat-does-not-sign");
        Meeting signed = meetings.sign(meetings.giulia, held, 2, "paper", "Verbale nel fascicolo");
        assertThat(signed.signatures()).extracting(s -> s.seat()).containsExactly(2);
    }

    @Test
    void whoHasASeatReadsAndSignsAndDoesNoMore() {
        Meeting held = meetings.held();
        Meeting seen = meetings.seen(meetings.marta, held.id()).orElseThrow();
        assertThat(seen.mayWrite()).isFalse();
        assertThat(seen.maySign()).containsExactly(2);
        assertThatThrownBy(() -> meetings.sign(meetings.marta, held, 1, "paper", "Foglio"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        house.as(meetings.marta, () -> meetings.room.cancel(held.id(), held.version(), "Non voglio.")))
                .isInstanceOf(Forbidden.class);
        assertThat(house.as(meetings.marta, () -> meetings.room.mine(Paging.first(10)))
                        .items())
                .extracting(MeetingSummary::id)
                .containsExactly(held.id());
    }

    @Test
    void strangersDoNotKnowThatThereIsAMeeting() {
        Meeting asked = meetings.requested();
        for (Actor other : List.of(
                house.user("Vito", Role.WORKER, house.unit("other")),
                house.user("Sportello", Role.DESK, meetings.hub))) {
            assertThat(meetings.seen(other, asked.id())).isEmpty();
            assertThatThrownBy(() -> house.as(other, () -> meetings.room.ofCase(meetings.file.id())))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> house.as(other, () -> meetings.room.convene(asked.id(), 1, meetings.invitation())))
                    .isInstanceOf(Missing.class);
        }
        assertThat(meetings.seen(meetings.giulia, new MeetingId(-1))).isEmpty();
    }

    @Test
    void aSealedMeetingIsTheManagersAlone() {
        Meeting sealed = house.as(
                meetings.giulia,
                () -> meetings.room.request(
                        meetings.file.id(), new MeetingRequest("Riservata?", Optional.empty(), Secrecy.SEALED)));
        Actor colleague = house.user("Piera", Role.WORKER, meetings.hub);
        assertThat(meetings.seen(colleague, sealed.id())).isEmpty();
        assertThat(house.as(colleague, () -> meetings.room.ofCase(meetings.file.id())))
                .isEmpty();
        assertThat(house.as(meetings.giulia, () -> meetings.room.ofCase(meetings.file.id())))
                .hasSize(1);
    }

    @Test
    void everyFlawOfACallIsSaidAtOnce() {
        Meeting asked = meetings.requested();
        Invitation wrong = new Invitation(
                meetings.today,
                "9.30",
                " ",
                List.of(
                        new Seat("municipality", "boss", Optional.of(meetings.giulia.id()), "", true),
                        new Seat("nowhere", "person", Optional.of(meetings.giulia.id()), "", true),
                        new Seat("health", "professional", Optional.empty(), "", true)),
                List.of(new Quorum("health", 2)));
        assertThatThrownBy(() ->
                        house.as(meetings.giulia, () -> meetings.room.convene(asked.id(), asked.version(), wrong)))
                .hasMessage("/at time-invalid, /place required, /seats/0/role unknown-code, /seats/1/body unknown-code,"
                        + " /seats/1/staff seat-twice, /seats/1/deciding person-does-not-decide,"
                        + " /seats/2/name required, /quorum two-bodies, /quorum/0/least quorum-out-of-reach");
    }

    @Test
    void aVerdictHoldsFromTheMeetingOnAndIsReviewedWithinItsTime() {
        Meeting called = meetings.convened();
        Conclusion wrong = new Conclusion(
                "whatever",
                "",
                Period.of(meetings.today.minusDays(1), meetings.today.plusDays(5)),
                Optional.of(meetings.today.plusDays(6)));
        assertThatThrownBy(() -> meetings.held(called, meetings.session(List.of(1, 2), Optional.of(wrong))))
                .hasMessage("/conclusion/outcome unknown-code, /conclusion/words required,"
                        + " /conclusion/validity/from before-the-meeting, /conclusion/reviewOn review-outside");
    }

    @Test
    void anEditFromAnOldPageIsStale() {
        Meeting called = meetings.convened();
        assertThatThrownBy(() ->
                        house.as(meetings.giulia, () -> meetings.room.convene(called.id(), 1, meetings.invitation())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void onlyAPlanIsOpenedFromAVerdict() {
        Meeting signed = meetings.signed();
        assertThatThrownBy(() -> house.as(
                        meetings.giulia,
                        () -> meetings.room.openPlan(
                                signed.id(),
                                signed.version(),
                                new ServiceCode("core.request"),
                                Period.from(meetings.today))))
                .hasMessage("/service not-a-plan");
    }

    @Test
    void theMeetingsOfACaseAreFoundByTheirIndex() {
        meetings.convened();
        String plan =
                house.as(meetings.giulia, () -> TestPlan.of(house, () -> meetings.room.ofCase(meetings.file.id())));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("MEETINGS_OF_CASE");
        }
    }
}
