package org.affianca.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.FacilityId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.money.Money;
import org.affianca.api.place.AbsenceRule;
import org.affianca.api.place.Claim;
import org.affianca.api.place.CostShare;
import org.affianca.api.place.CostShares;
import org.affianca.api.place.CostSharing;
import org.affianca.api.place.Section;
import org.affianca.api.place.ShareDue;
import org.affianca.api.place.ShareRule;
import org.affianca.api.place.Stay;
import org.affianca.api.place.StayAbsence;
import org.affianca.api.place.StayMonth;
import org.affianca.api.place.StayState;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class StayTest {
    private final TestHouse house;
    private final TestPlaces town;
    private final FacilityId shelter;
    private final Section floor;
    private final LocalDate today;

    StayTest(TestHouse house) {
        this.house = house;
        this.town = new TestPlaces(house);
        this.shelter = town.facility("Dormitorio di Prova", false);
        this.floor = town.oldSection(shelter, 4);
        this.today = town.today;
    }

    @Test
    void whoWasAwaitedComesStaysAndLeaves() {
        WorkId id = town.begun(shelter);
        Stay held = town.held(id, town.bed(floor, 1));
        Stay there = house.as(town.giulia, () -> town.lodging.arrive(held.id(), held.version(), today.minusDays(10)));
        assertThat(there.state()).isEqualTo(StayState.STAYING);
        assertThat(there.person()).isEqualTo("Esempio Niccolò");
        assertThat(there.expires()).isEmpty();
        assertThat(there.nights()).isEqualTo(10);
        Stay gone = town.left(there, today.minusDays(3));
        assertThat(gone.state()).isEqualTo(StayState.LEFT);
        assertThat(gone.nights()).isEqualTo(7);
        assertThat(gone.until()).contains(today.minusDays(3));
        assertThat(house.as(town.giulia, () -> town.lodging.of(id))).containsExactly(gone);
    }

    @Test
    void aBedIsTakenAgainOnTheDaySomebodyLeft() {
        Stay first = town.taken(town.begun(shelter), town.bed(floor, 1), today.minusDays(10));
        town.left(first, today.minusDays(3));
        WorkId second = town.begun(shelter);
        assertThatThrownBy(() -> town.taken(second, town.bed(floor, 1), today.minusDays(4)))
                .hasMessage("place-taken");
        assertThat(town.taken(second, town.bed(floor, 1), today.minusDays(3)).state())
                .isEqualTo(StayState.STAYING);
    }

    @Test
    void aPersonSleepsInOnePlaceAtATime() {
        CaseFile file = town.newCase("Esempio", "Niccolò");
        WorkId id = town.placement(file.id(), shelter);
        TestPlaces.must(town.move(id, "ENTERED", today.minusMonths(1)));
        Stay first = town.taken(id, town.bed(floor, 1), today.minusDays(10));
        assertThatThrownBy(() -> town.taken(id, town.bed(floor, 2), today.minusDays(2)))
                .hasMessage("sleeps-elsewhere");
        town.left(first, today.minusDays(2));
        assertThat(town.taken(id, town.bed(floor, 2), today.minusDays(2)).nights())
                .isEqualTo(2);
    }

    @Test
    void aFamilyTakesAPlaceForEachOfItsMembers() {
        PersonId ada = town.office.town.registered(town.giulia, "Fittizi", "Ada");
        PersonId leo = town.office.town.registered(town.giulia, "Fittizi", "Leo");
        CaseId file = town.office.opened(town.giulia, ada, leo).id();
        WorkId id = town.placement(file, shelter);
        TestPlaces.must(town.move(id, "ENTERED", today.minusMonths(1)));
        town.taken(id, town.bed(floor, 1), ada, today.minusDays(2));
        town.taken(id, town.bed(floor, 2), leo, today.minusDays(2));
        assertThat(house.as(town.giulia, () -> town.lodging.of(id)))
                .extracting(Stay::personId)
                .containsExactlyInAnyOrder(ada, leo);
    }

    @Test
    void onlyAPlacementThatHasBegunReceivesAndOnlyInItsFacility() {
        WorkId waiting = town.placement(shelter);
        assertThatThrownBy(() -> town.taken(waiting, town.bed(floor, 1), today)).hasMessage("not-started");
        Section other = town.oldSection(town.facility("Casa Altrove", false), 1);
        WorkId begun = town.begun(shelter);
        assertThatThrownBy(() -> town.taken(begun, town.bed(other, 1), today)).hasMessage("place-in-another-facility");
        town.held(waiting, town.bed(other, 1));
        assertThat(town.move(waiting, "ENTERED", today).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("place-held-elsewhere");
    }

    @Test
    void aPlacementDoesNotEndWhileSomebodyStays() {
        WorkId id = town.begun(shelter);
        Stay there = town.taken(id, town.bed(floor, 1), today.minusDays(10));
        assertThat(town.move(id, "LEFT", today).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("still-staying");
        town.left(there, today);
        TestPlaces.must(town.move(id, "LEFT", today));
    }

    @Test
    void theMonthIsReckonedWithItsAbsencesAndSharedToTheCent() {
        town.priced(
                floor,
                100,
                true,
                new AbsenceRule(new Code("hospital"), 1, 70),
                new AbsenceRule(new Code("hospital"), 4, 0));
        WorkId id = town.begun(shelter);
        YearMonth december = YearMonth.of(2025, 12);
        Stay there = town.taken(id, town.bed(floor, 1), december.atDay(6));
        Stay away = town.away(
                there, new StayAbsence(december.atDay(10), Optional.of(december.atDay(15)), new Code("hospital")));
        town.left(away, december.atDay(20));
        share(
                id,
                0,
                new CostShare(
                        new Code("health-service"),
                        "ASL",
                        ShareRule.PERCENT,
                        Optional.of(new BigDecimal("33.33")),
                        none()),
                new CostShare(new Code("person"), "", ShareRule.MONTHLY, none(), Optional.of(new Money(41_213))),
                new CostShare(new Code("body"), "Comune", ShareRule.REST, none(), none()));

        StayMonth month = house.as(town.giulia, () -> town.lodging.month(id, december));

        // 4 nights, 3 days at 70, 2 at 0, 5 nights and the day of leaving.
        assertThat(month.nights()).isEqualTo(9);
        assertThat(month.charges())
                .extracting(c -> c.days() + " x " + c.percent())
                .containsExactly("4 x 100", "3 x 70", "2 x 0", "6 x 100");
        assertThat(month.fee()).isEqualTo(Money.euro(1210));
        assertThat(month.shares())
                .extracting(ShareDue::amount)
                .containsExactly(new Money(40_329), new Money(41_213), new Money(39_458));
    }

    @Test
    void whatWasAgreedBeforeIsKeptAndAnOldPageIsStale() {
        WorkId id = town.begun(shelter);
        CostShares first = share(id, 0, new CostShare(new Code("body"), "Comune", ShareRule.REST, none(), none()));
        assertThat(first.version()).isEqualTo(1);
        share(id, 1, new CostShare(new Code("person"), "", ShareRule.REST, none(), none()));
        assertThat(house.as(town.giulia, () -> town.lodging.shares(id))
                        .sharings()
                        .get(0)
                        .lines())
                .extracting(line -> line.payer().value())
                .containsExactly("person");
        assertThat(house.count("select count(*) from core.stay_share where work_id = ?", id.value()))
                .isEqualTo(2);
        assertThatThrownBy(() -> share(id, 1, new CostShare(new Code("body"), "", ShareRule.REST, none(), none())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aSharingBearsTheWholeFeeOrIsNotTaken() {
        WorkId id = town.begun(shelter);
        CostSharing wrong = new CostSharing(
                today.withDayOfMonth(2),
                List.of(
                        new CostShare(
                                new Code("nobody"),
                                "",
                                ShareRule.PERCENT,
                                Optional.of(new BigDecimal("100.5")),
                                none()),
                        new CostShare(new Code("person"), "", ShareRule.DAILY, none(), none())));
        assertThatThrownBy(() -> house.as(town.giulia, () -> town.lodging.share(id, 0, List.of(wrong))))
                .hasMessage("/sharings/0/from not-the-first, /sharings/0/lines one-rest,"
                        + " /sharings/0/lines/0/payer unknown-code, /sharings/0/lines/0/percent out-of-range,"
                        + " /sharings/0/lines/1/amount required");
    }

    private CostShares share(WorkId id, int version, CostShare... lines) {
        CostSharing sharing = new CostSharing(LocalDate.of(2025, 12, 1), List.of(lines));
        return house.as(town.giulia, () -> town.lodging.share(id, version, List.of(sharing)));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    @Test
    void absencesLieWithinTheStayAndDoNotOverlap() {
        Stay there = town.taken(town.begun(shelter), town.bed(floor, 1), today.minusDays(10));
        Code family = new Code("family");
        assertThatThrownBy(() -> town.away(
                        there,
                        new StayAbsence(today.minusDays(11), Optional.of(today.minusDays(5)), family),
                        new StayAbsence(today.minusDays(6), Optional.of(today.minusDays(6)), new Code("moon"))))
                .hasMessage("/absences/0/from before-the-stay, /absences/0/back absences-overlap,"
                        + " /absences/1/reason unknown-code, /absences/1/back ends-before-it-begins");
        Stay away = town.away(there, new StayAbsence(today.minusDays(4), Optional.empty(), family));
        assertThat(away.nights()).isEqualTo(6);
        assertThat(town.left(away, today).absences().get(0).back()).contains(today);
    }

    @Test
    void whoStaysInASecretHouseIsKnownToItsTeamAndItsCoordinatorsAlone() {
        FacilityId hidden = town.facility("Casa Nascosta", true);
        Section rooms = town.oldSection(hidden, 2);
        CaseId file = town.office
                .opened(
                        town.giulia,
                        town.hub,
                        Secrecy.ORDINARY,
                        town.office.town.registered(town.giulia, "Fittizi", "Ada"))
                .id();
        WorkId id = town.placement(file, hidden);
        TestPlaces.must(town.move(id, "ENTERED", today.minusMonths(1)));
        Stay ada = town.taken(id, town.bed(rooms, 1), today.minusDays(3));
        Actor piera = house.user("Piera", Role.WORKER, town.hub);

        assertThat(house.as(piera, () -> town.sheets.find(id))).isPresent();
        assertThat(house.as(piera, () -> town.lodging.whereIsKnown(id))).isFalse();
        assertThat(house.as(town.giulia, () -> town.lodging.whereIsKnown(id))).isTrue();
        assertThat(house.as(piera, () -> town.lodging.of(id))).isEmpty();
        assertThat(house.as(piera, () -> town.lodging.find(ada.id()))).isEmpty();
        assertThat(claims(piera, hidden)).extracting(Claim::person).containsExactly("");
        assertThat(claims(piera, hidden)).extracting(Claim::work).containsExactly(Optional.empty());
        assertThat(claims(town.giulia, hidden)).extracting(Claim::person).containsExactly("Fittizi Ada");
        assertThat(claims(town.marco, hidden)).extracting(Claim::person).containsExactly("Fittizi Ada");
    }

    private List<Claim> claims(Actor by, FacilityId of) {
        return house.as(by, () -> town.places.occupancy(of, today, today)).places().stream()
                .flatMap(place -> place.claims().stream())
                .toList();
    }
}
