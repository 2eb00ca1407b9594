package org.affianca.area.minors.removal;

import static org.affianca.area.minors.Files.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Verdict;
import org.affianca.api.time.Deadline;
import org.affianca.area.minors.Files;
import org.junit.jupiter.api.Test;

class EmergencyRemovalGuardTest {
    private static final Deadline[] SENT = {deadline("core.art403-notice", true), deadline("core.art403-transmit", true)
    };

    private final EmergencyRemovalGuard guard = new EmergencyRemovalGuard();

    @Test
    void thePapersCountAsSentWithBothMomentsAndTheReceipt() {
        assertThat(to("TRANSMITTED", removal("PEC 1", "", ""), SENT).allows()).isTrue();
    }

    @Test
    void whoHasToldAndSentNothingReadsAllThatIsMissing() {
        assertThat(to("TRANSMITTED", removal("", "", "")).reasons())
                .containsExactly(
                        Because.of("prosecutor-not-told"),
                        Because.of("papers-not-sent"),
                        Because.of("sending-without-receipt"));
    }

    @Test
    void aClockThatRunsIsNoSending() {
        assertThat(to(
                        "TRANSMITTED",
                        removal("PEC 1", "", ""),
                        deadline("core.art403-notice", true),
                        deadline("core.art403-transmit", false)))
                .isEqualTo(Verdict.no("papers-not-sent"));
    }

    @Test
    void aValidationHasItsDecreeAndItsCurator() {
        assertThat(to("VALIDATED", removal("PEC 1", "", "")).reasons())
                .containsExactly(Because.of("validation-without-decree"), Because.of("validation-without-curator"));
        assertThat(to("VALIDATED", removal("PEC 1", "avv. Immaginari", "decreto 12"))
                        .allows())
                .isTrue();
    }

    @Test
    void whatLapsedIsRecordedWithoutAnyPaper() {
        assertThat(to("LAPSED", removal("", "", "")).allows()).isTrue();
    }

    private Verdict to(String step, EmergencyRemoval removal, Deadline... deadlines) {
        return guard.allows(Files.of(removal, deadlines), Files.to(step), Files.today());
    }

    private static EmergencyRemoval removal(String receipt, String curator, String decree) {
        return new EmergencyRemoval(
                Optional.empty(),
                "social-service",
                "Soli di notte",
                true,
                Optional.empty(),
                given(receipt),
                given(curator),
                given(decree));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
