package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.api.casefile.TimelineEntry;
import org.affianca.api.diary.NoteData;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.person.PersonLabels;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ListingTest {
    private static final Pattern ROWS_VISITED = Pattern.compile("Number of rows visited=(\\d+)");

    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor piera;
    private final PersonId ada;
    private final CaseFile ofAda;
    private final CaseFile ofLeo;
    private final CaseFile sealed;

    ListingTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub-" + house.ids().next());
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.piera = house.user("Piera", Role.WORKER, hub);
        this.ada = office.town.registered(giulia, "Fittizi", "Ada");
        PersonId leo = office.town.registered(giulia, "Fittizi", "Leo");
        Instant now = house.clock().instant();
        house.clock().set(now.minusSeconds(86_400 * 5));
        this.ofAda = office.opened(giulia, ada);
        house.clock().set(now);
        this.ofLeo = office.opened(piera, leo, ada);
        this.sealed = office.opened(giulia, hub, Secrecy.SEALED, office.town.registered(giulia, "Segreti", "Zoe"));
    }

    private static CaseFilter filter(
            Optional<PersonId> who, Optional<UnitId> where, Optional<CaseState> state, boolean mine) {
        return new CaseFilter(who, where, state, mine);
    }

    private List<String> list(Actor by, CaseFilter filter) {
        return house.as(by, () -> office.cases.list(filter, Paging.first(50))).items().stream()
                .map(CaseSummary::number)
                .toList();
    }

    @Test
    void theNewestComesFirst() {
        assertThat(list(giulia, CaseFilter.all())).containsExactly(sealed.number(), ofLeo.number(), ofAda.number());
    }

    @Test
    void whatIsOutOfSightIsNotInTheList() {
        assertThat(list(piera, CaseFilter.all())).containsExactly(ofLeo.number(), ofAda.number());
        assertThat(list(house.user("Vito", Role.WORKER, house.unit("other")), CaseFilter.all()))
                .isEmpty();
        assertThat(list(house.user("Sportello", Role.DESK, hub), CaseFilter.all()))
                .isEmpty();
    }

    @Test
    void filtersByPersonUnitStateAndTeamAndAllOfThem() {
        Optional<PersonId> byAda = Optional.of(ada);
        Optional<UnitId> inHub = Optional.of(hub);
        Optional<CaseState> assigned = Optional.of(CaseState.ASSIGNED);
        assertThat(list(giulia, filter(byAda, Optional.empty(), Optional.empty(), false)))
                .containsExactly(ofLeo.number(), ofAda.number());
        assertThat(list(giulia, filter(Optional.empty(), Optional.empty(), Optional.empty(), true)))
                .containsExactly(sealed.number(), ofAda.number());
        assertThat(list(giulia, filter(byAda, inHub, assigned, true))).containsExactly(ofAda.number());
        assertThat(list(giulia, filter(byAda, inHub, Optional.of(CaseState.CLOSED), true)))
                .isEmpty();
        assertThat(list(giulia, filter(Optional.empty(), Optional.of(new UnitId(-1)), assigned, false)))
                .isEmpty();
    }

    @Test
    void aLineSaysHolderManagerAndTheNextDeadlineOfOpenWork() {
        LocalDate soon = office.today().plusDays(3);
        office.deadline(office.work(ofAda.id(), "RUNNING", Secrecy.ORDINARY, giulia), "reviewed", soon);
        office.deadline(office.work(ofAda.id(), "ENDED", Secrecy.ORDINARY, giulia), "reviewed", soon.minusDays(2));
        office.deadline(office.work(ofAda.id(), "RUNNING", Secrecy.SEALED, giulia), "reviewed", soon.minusDays(1));
        CaseSummary hers = line(piera, ofAda.id());
        assertThat(hers.holderLabel()).isEqualTo("Fittizi Ada");
        assertThat(hers.manager()).isEqualTo("Giulia");
        assertThat(hers.nextDeadline()).contains(soon);
        assertThat(line(giulia, ofAda.id()).nextDeadline()).contains(soon.minusDays(1));
    }

    private CaseSummary line(Actor by, CaseId id) {
        return house.as(by, () -> office.cases.list(CaseFilter.all(), Paging.first(50))).items().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            Page<CaseSummary> page = house.as(giulia, () -> office.cases.list(CaseFilter.all(), new Paging(from, 1)));
            page.items().forEach(c -> seen.add(c.number()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).containsExactly(sealed.number(), ofLeo.number(), ofAda.number());
    }

    @Test
    void derbyReadsTheNamesOfAPageByTheirKeysInsteadOfReadingAllPersons() {
        List<PersonId> page = new ArrayList<>(List.of(ada));
        for (int i = 0; i < 60; i++) {
            page.add(office.town.registered(giulia, "Collaudi", "Bruno"));
        }
        String plan = house.as(
                piera,
                () -> TestPlan.of(
                        house,
                        () -> List.copyOf(new PersonLabels(house.mappers())
                                .of(house.sight().viewer(), page.subList(0, 12))
                                .values())));
        assertThat(ROWS_VISITED.matcher(plan).results().map(row -> Integer.valueOf(row.group(1))))
                .as(plan)
                .allMatch(visited -> visited < 60);
        assertThat(plan).doesNotContain("Table Scan ResultSet for PERSON", "Hash Scan", "Hash Join");
    }

    @Test
    void aPlaceThatIsNoneIsTheClientsMistake() {
        assertThatThrownBy(() -> house.as(
                        giulia, () -> office.cases.list(CaseFilter.all(), new Paging(Optional.of("MjAyNg"), 5))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theTimelineLeavesOutWhatSpeaksOfNotesAndWorkOutOfSight() {
        house.as(
                giulia,
                () -> office.diary.write(
                        ofAda.id(),
                        new NoteData("note", office.today(), "solo per me", Secrecy.SEALED, Optional.empty())));
        house.as(
                giulia,
                () -> office.diary.write(
                        ofAda.id(),
                        new NoteData("note", office.today(), "per tutti", Secrecy.ORDINARY, Optional.empty())));
        long hidden = office.work(ofAda.id(), "RUNNING", Secrecy.SEALED, giulia);
        house.sql(
                "insert into core.event (number, organisation_id, type, case_id, work_id, user_id, happened_at, values_json)"
                        + " select max(number) + 1000, 1, 'work-opened', ?, ?, ?, cast(? as timestamp), '{}' from core.event",
                ofAda.id().value(),
                hidden,
                giulia.id().value(),
                house.clock().instant());
        assertThat(types(giulia)).containsExactly("work-opened", "note-written", "note-written", "case-opened");
        assertThat(types(piera)).containsExactly("note-written", "case-opened");
    }

    private List<String> types(Actor by) {
        return house.as(by, () -> office.cases.timeline(ofAda.id(), Paging.first(50))).items().stream()
                .map(TimelineEntry::type)
                .toList();
    }

    @Test
    void theTimelineOfACaseOutOfSightIsMissing() {
        assertThatThrownBy(() -> house.as(piera, () -> office.cases.timeline(sealed.id(), Paging.first(5))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void theTimelineComesInPagesTheNewestFirst() {
        house.as(
                giulia,
                () -> office.diary.write(
                        ofAda.id(), new NoteData("note", office.today(), "una", Secrecy.ORDINARY, Optional.empty())));
        Page<TimelineEntry> first =
                house.as(giulia, () -> office.cases.timeline(ofAda.id(), new Paging(Optional.empty(), 1)));
        Page<TimelineEntry> second =
                house.as(giulia, () -> office.cases.timeline(ofAda.id(), new Paging(first.next(), 1)));
        assertThat(first.items().get(0).number())
                .isGreaterThan(second.items().get(0).number());
    }
}
