package org.affianca.area.housing.forfeiture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.PersonId;
import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.money.Money;
import org.affianca.api.problem.Flaw;
import org.affianca.api.time.Consequence;
import org.affianca.api.time.Deadline;
import org.affianca.testing.contract.AnyWork;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class ForfeitureTest {
    private static final LocalDate TODAY = AnyWork.TODAY;

    private final ForfeitureGuard guard = new ForfeitureGuard();
    private final ForfeitureEligibility advice = new ForfeitureEligibility();
    private final ForfeitureCoherence coherence = new ForfeitureCoherence();

    @Test
    void nothingIsPronouncedBeforeTheTermToAnswerEverBegan() {
        assertThat(allowed(rosas(), "DECREED")).isEqualTo(Verdict.no("defence-never-began"));
    }

    @Test
    void nothingIsPronouncedWhileTheTenantMayAnswer() {
        assertThat(allowed(rosas(), "DECREED", term(TODAY, Optional.empty())))
                .isEqualTo(Verdict.no("defence-still-runs", "until", TODAY));
    }

    @Test
    void theTermThatIsOverOrTheAnswerThatCameOpensTheWay() {
        assertThat(allowed(rosas(), "DECREED", term(TODAY.minusDays(1), Optional.empty()))
                        .allows())
                .isTrue();
        assertThat(allowed(rosas(), "DECREED", term(TODAY.plusDays(9), Optional.of(TODAY.minusDays(1))))
                        .allows())
                .isTrue();
    }

    @Test
    void whoHasLeftSpeaksAgainstIt() {
        assertThat(advised(With.the(rosas(), "memberLeftOn", Optional.of(TODAY))))
                .isEqualTo(Advice.against("undeclared-member-left", "on", TODAY));
        assertThat(advised(With.the(rosas(), "memberLeftOn", Optional.of(TODAY.plusDays(1)))))
                .as("who will leave is still there")
                .isEqualTo(Advice.inFavour());
    }

    @Test
    void rentThatWasPaidSpeaksAgainstIt() {
        Forfeiture owing = With.the(rosas(), "cause", "arrears");
        assertThat(advised(With.the(owing, "arrears", Optional.of(Money.ZERO))))
                .isEqualTo(Advice.against("arrears-paid"));
        assertThat(advised(With.the(owing, "arrears", Optional.of(Money.euro(12)))))
                .isEqualTo(Advice.inFavour());
    }

    @Test
    void whoWasNotHeardLeavesItOpen() {
        assertThat(advised(With.the(rosas(), "defenceOn", Optional.empty())))
                .isEqualTo(Advice.unclear("tenant-has-not-answered"));
    }

    @Test
    void itsActsFollowOneAnother() {
        assertThat(coherence.flaws(rosas())).isEmpty();
        assertThat(coherence.flaws(With.the(rosas(), "noticeOn", Optional.of(TODAY.minusDays(40)))))
                .containsExactly(Flaw.at("/details/noticeOn", "notice-before-cause"));
        assertThat(coherence.flaws(With.the(rosas(), "defenceOn", Optional.of(TODAY.minusDays(21)))))
                .containsExactly(Flaw.at("/details/defenceOn", "defence-before-notice"));
        assertThat(coherence.flaws(With.the(rosas(), "actOn", Optional.of(TODAY.minusDays(21)))))
                .containsExactly(Flaw.at("/details/actOn", "act-before-notice"));
    }

    private Verdict allowed(Forfeiture forfeiture, String step, Deadline... terms) {
        return guard.allows(
                AnyWork.with(forfeiture).due(terms).file(), AnyWork.to(step, Stage.RUNNING), AnyWork.today());
    }

    private Advice advised(Forfeiture forfeiture) {
        return advice.advise(AnyWork.with(forfeiture).file(), TODAY);
    }

    private static Deadline term(LocalDate due, Optional<LocalDate> metOn) {
        return new Deadline("housing.forfeiture-defence", due, Consequence.REMIND, "", metOn);
    }

    /** Rosa Campionati's, whose grandson was found living with her: H8.2. */
    private static Forfeiture rosas() {
        return new Forfeiture(
                ForfeitureKind.FORFEITURE,
                "undeclared-member",
                TODAY.minusDays(30),
                "Sopralluogo",
                "Via dei Segnaposto 4",
                Optional.of(new PersonId(2)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Prot. 88"),
                Optional.of(TODAY.minusDays(20)),
                Optional.of(TODAY.minusDays(5)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Det. 9"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
