package org.affianca.area.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Advice;
import org.affianca.api.PersonId;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;
import org.affianca.testing.contract.AnyWork;
import org.affianca.testing.contract.With;
import org.junit.jupiter.api.Test;

class TenancyTest {
    private static final LocalDate TODAY = AnyWork.TODAY;
    private static final LocalDate DEATH = TODAY.minusDays(20);
    private static final String CHILD = "3";
    private static final String SIBLING = "9";

    @Test
    void aChildOfTheHouseholdSucceedsWhateverTheMonths() {
        assertThat(succeeding(succession(CHILD, DEATH.minusDays(3)))).isEqualTo(Advice.inFavour());
    }

    @Test
    void othersSucceedWhenTheyLivedThereLongEnoughBefore() {
        assertThat(succeeding(succession(SIBLING, DEATH.minusMonths(12)))).isEqualTo(Advice.inFavour());
        assertThat(succeeding(succession(SIBLING, DEATH.minusMonths(12).plusDays(1))))
                .isEqualTo(Advice.against("not-living-together-long-enough", "months", 12));
    }

    @Test
    void whoWasOnlyAGuestDoesNotSucceed() {
        assertThat(succeeding(With.the(succession(CHILD, DEATH.minusYears(2)), "permanentMember", false)))
                .isEqualTo(Advice.against("not-of-the-household"));
    }

    @Test
    void rentThatIsOwedIsForAPersonToSettle() {
        assertThat(succeeding(With.the(succession(CHILD, DEATH.minusYears(2)), "arrears", Optional.of(Money.euro(80)))))
                .isEqualTo(Advice.unclear("rent-owed-by-the-tenancy"));
    }

    @Test
    void aGuestStaysForATimeAndACarerAsLongAsNeeded() {
        assertThat(hosting(guest(24))).isEqualTo(Advice.inFavour());
        assertThat(hosting(guest(25))).isEqualTo(Advice.against("guest-for-too-long", "months", 24));
        assertThat(hosting(With.the(guest(24), "stay", Period.from(TODAY))))
                .as("without an end it is too long")
                .isEqualTo(Advice.against("guest-for-too-long", "months", 24));
        assertThat(hosting(With.the(With.the(guest(24), "stay", Period.from(TODAY)), "hosting", "carer")))
                .isEqualTo(Advice.inFavour());
    }

    @Test
    void aHomeDoesNotBecomeTooCrowded() {
        assertThat(hosting(With.the(guest(3), "members", 6))).isEqualTo(Advice.inFavour());
        assertThat(hosting(With.the(guest(3), "members", 7)))
                .isEqualTo(Advice.against("home-too-crowded", "most", new BigDecimal("6")));
    }

    @Test
    void whoJoinsTheHouseholdDeclaresTheIncome() {
        HomeHosting joining = With.the(guest(24), "hosting", "enlargement");
        assertThat(hosting(joining)).isEqualTo(Advice.inFavour());
        assertThat(hosting(With.the(joining, "guestIncomeDeclared", false)))
                .isEqualTo(Advice.unclear("income-of-guest-not-declared"));
    }

    private static Advice succeeding(TenancySuccession succession) {
        return new TenancySuccessionEligibility()
                .advise(
                        AnyWork.with(succession)
                                .figures(Map.of("housing.succession-months", 12))
                                .file(),
                        TODAY);
    }

    private static Advice hosting(HomeHosting hosting) {
        return new HomeHostingEligibility()
                .advise(
                        AnyWork.with(hosting)
                                .figures(Map.of("housing.persons-a-room", 2, "housing.hosting-months", 24))
                                .file(),
                        TODAY);
    }

    private static TenancySuccession succession(String relationship, LocalDate since) {
        return new TenancySuccession(
                "death",
                DEATH,
                Optional.of(new PersonId(2)),
                relationship,
                since,
                true,
                "Via Ponte 2",
                Optional.empty());
    }

    private static HomeHosting guest(int months) {
        return new HomeHosting(
                "guest", new PersonId(2), true, Period.of(TODAY, TODAY.plusMonths(months)), "Via Ponte 2", 3, 3);
    }
}
