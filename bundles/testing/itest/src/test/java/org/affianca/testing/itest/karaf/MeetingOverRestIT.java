package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** The evaluation unit meets over REST: question, call, quorum, dissent, verdict, signatures, plan; no area is needed. */
@OnBothDatabases
class MeetingOverRestIT {
    private static final String TODAY = LocalDate.now().toString();
    private final Caller worker;
    private final CaseStory story;
    private final MeetingStory meetings;

    MeetingOverRestIT(Town town) {
        this.worker = town.user("worker", "desk");
        this.story = new CaseStory(town, worker);
        this.meetings = new MeetingStory(story);
    }

    @Test
    void fromTheQuestionToThePlanOfTheSignedVerdict() {
        long file = story.caseInCharge();
        long meeting = meetings.requested(file);
        meetings.put(meeting, "invitation", MeetingStory.invitation()).expect(200);

        Answer alone = meetings.put(meeting, "session", MeetingStory.session(List.of(1)))
                .expect(409);
        assertThat(alone.text()).contains("Azienda sanitaria").contains("quorum-missing");

        Answer held = meetings.put(meeting, "session", MeetingStory.session(List.of(1, 2, 3)))
                .expect(200);
        assertThat(held.at("/session/dissents/0/reason").asText()).isEqualTo("Vorrei restare a casa mia.");
        meetings.sign(meeting, Map.of("seat", 1, "how", "on-screen", "note", ""))
                .expect(422);
        meetings.sign(meeting, Map.of("seat", 1, "how", "paper", "note", "Verbale agli atti"))
                .expect(201);
        meetings.put(meeting, "session", MeetingStory.session(List.of(1, 2))).expect(409);
        Answer signed = meetings.sign(meeting, Map.of("seat", 2, "how", "digital", "note", "Verbale agli atti"))
                .expect(201);
        assertThat(signed.at("/state").asText()).isEqualTo("SIGNED");

        Answer plan = worker.post(
                        "/meetings/" + meeting + "/plan",
                        Map.of("service", "core.individual-plan", "from", TODAY),
                        "If-Match",
                        signed.etag())
                .expect(201);
        worker.get("/works/" + plan.at("/plan").asLong()).expect(200);
        assertThat(worker.get("/cases/" + file + "/meetings")
                        .expect(200)
                        .at("/items/0/outcome")
                        .asText())
                .isEqualTo("admitted");
        assertThat(worker.get("/cases/" + file + "/timeline").expect(200).text())
                .contains("meeting-signed", "plan-from-meeting");
    }

    @Test
    void aSessionThatCouldNotDecideIsKeptWhenTheMembersAreCalledAgain() {
        long meeting = meetings.requested(story.caseInCharge());
        meetings.put(meeting, "invitation", MeetingStory.invitation()).expect(200);
        meetings.put(meeting, "session", MeetingStory.undecided("Manca l'azienda sanitaria."))
                .expect(200);
        meetings.put(meeting, "invitation", MeetingStory.invitation()).expect(200);
        Answer held = meetings.put(meeting, "session", MeetingStory.session(List.of(1, 2, 3)))
                .expect(200);
        assertThat(held.at("/earlier/0/minutes").asText()).isEqualTo("Manca l'azienda sanitaria.");
        assertThat(held.at("/earlier/0/members/0/present").asBoolean()).isTrue();
        assertThat(held.at("/earlier/0/members/1/present").asBoolean()).isFalse();
    }

    @Test
    void aStaleCallIsToldBothVersionsAndAnUnknownMeetingTellsNothing() {
        long meeting = meetings.requested(story.caseInCharge());
        meetings.put(meeting, "invitation", MeetingStory.invitation()).expect(200);
        Answer stale = worker.put(
                        "/meetings/" + meeting + "/invitation", MeetingStory.invitation(), "If-Match", "\"1\"")
                .expect(412);
        assertThat(stale.text()).contains("2");
        worker.get("/meetings/" + Long.MAX_VALUE).expect(404);
    }
}
