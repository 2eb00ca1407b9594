package org.affianca.engine.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.diary.Note;
import org.affianca.api.diary.NoteData;
import org.affianca.api.glass.Glass;
import org.affianca.api.glass.GlassFilter;
import org.affianca.api.glass.GlassOpening;
import org.affianca.api.glass.GlassReview;
import org.affianca.api.glass.GlassVerdict;
import org.affianca.api.person.Person;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.api.task.Task;
import org.affianca.api.task.TaskData;
import org.affianca.engine.access.Program;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Ringing;
import org.affianca.engine.alarm.Waking;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At night, far from the case manager, somebody must read what is not theirs: once, with a reason, under other eyes. */
@OnBothDatabases
class GlassTest {
    private static final Duration TERM = Duration.ofDays(5);
    private static final String WHY = "La signora è in pronto soccorso con i figli";

    private final TestHouse house;
    private final TestOffice office;
    private final GlassDesk desk;
    private final Ringing ringing;
    private final Unreviewed unreviewed;
    private final UnitId centre;
    private final UnitId north;
    private final UnitId south;
    private final Actor giulia;
    private final Actor marco;
    private final Actor carla;
    private final Actor sara;
    private final Actor referent;
    private CaseFile file;

    GlassTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        Ground ground = TestGround.of(house);
        LiveWords words = new LiveWords(new Shelf());
        Alarms alarms = new Alarms(
                house.mappers(), house.transactions(), house.ids(), house.clock(), house.acting(), new Waking());
        this.desk = new GlassDesk(ground, alarms, words, TERM);
        this.unreviewed = new Unreviewed(ground, alarms, words, TERM);
        this.ringing = new Ringing(
                house.mappers(),
                house.transactions(),
                house.acting(),
                house.clock(),
                new Program(house.mappers(), house.transactions(), house.ids(), house.clock()));
        this.centre = house.unit("centre");
        this.north = house.unit("north", centre);
        this.south = house.unit("south", centre);
        this.giulia = house.user("Giulia", Role.WORKER, north);
        this.marco = house.user("Marco", Role.COORDINATOR, north);
        this.carla = house.user("Carla", Role.COORDINATOR, centre);
        this.sara = house.user("Sara", Role.WORKER, south);
        this.referent = house.user("Dina", Role.PRIVACY);
        this.file = open(Secrecy.PROFESSIONAL);
    }

    @BeforeEach
    void aFreshCase() {
        file = open(Secrecy.PROFESSIONAL);
    }

    @AfterEach
    void nobodyElseJudgesInThisHouse() {
        house.sql(
                "update core.account set active = false where id not in (?, ?, ?, ?, ?)",
                giulia.id().value(),
                marco.id().value(),
                carla.id().value(),
                sara.id().value(),
                referent.id().value());
        house.sql("delete from core.alarm");
    }

    private CaseFile open(Secrecy secrecy) {
        return office.opened(giulia, north, secrecy, office.town.registered(giulia, "Inventati", "Marta"));
    }

    private Glass broken(Actor by, GlassOpening opening) {
        return house.as(by, () -> desk.open(opening));
    }

    private Glass broken(Actor by) {
        return broken(by, number(file.number()));
    }

    private static GlassOpening number(String number) {
        return new GlassOpening(number, Optional.empty(), "danger", WHY, Optional.of(30));
    }

    private static GlassOpening person(PersonId who) {
        return new GlassOpening("", Optional.of(who), "danger", WHY, Optional.empty());
    }

    private boolean sees(Actor who, CaseId id) {
        return house.as(who, () -> office.cases.find(id)).isPresent();
    }

    private List<String> tasks(Actor of) {
        return house.as(of, () -> office.tasks.agenda(office.today())).tasks().stream()
                .map(Task::title)
                .filter(title -> title.contains(file.number()))
                .toList();
    }

    private List<String> notes(Actor by) {
        return house.as(by, () -> office.diary.notes(file.id(), Paging.first(10))).items().stream()
                .map(Note::text)
                .toList();
    }

    private Glass again(Actor by, Glass glass) {
        return house.as(by, () -> desk.find(glass.id())).orElseThrow();
    }

    private void ring() {
        ringing.ring(Map.of(unreviewed.kind(), unreviewed), () -> true);
    }

    @Test
    void theCaseIsReadAsTheTeamReadsItUntilTheMinutesAreOver() {
        house.as(
                giulia,
                () -> office.diary.write(
                        file.id(),
                        new NoteData(
                                "note", office.today(), "Parla del fratello", Secrecy.PROFESSIONAL, Optional.empty())));
        assertThat(sees(sara, file.id())).isFalse();
        Glass glass = broken(sara);
        assertThat(glass.open()).isTrue();
        assertThat(glass.caseNumber()).isEqualTo(file.number());
        assertThat(glass.endsAt()).isEqualTo(house.clock().instant().plus(Duration.ofMinutes(30)));
        assertThat(notes(sara)).containsExactly("Parla del fratello");
        house.clock().forward(Duration.ofMinutes(29));
        assertThat(sees(sara, file.id())).isTrue();
        house.clock().forward(Duration.ofMinutes(1));
        assertThat(sees(sara, file.id())).isFalse();
        assertThatThrownBy(() -> notes(sara)).isInstanceOf(Missing.class);
        assertThat(again(sara, glass).open()).isFalse();
    }

    @Test
    void nobodyElseSeesThroughTheGlassAndNothingElseIsSeenThroughIt() {
        CaseFile another = open(Secrecy.PROFESSIONAL);
        Actor colleague = house.user("Piera", Role.WORKER, south);
        broken(sara);
        assertThat(sees(colleague, file.id())).isFalse();
        assertThat(sees(sara, another.id())).isFalse();
    }

    @Test
    void nothingIsWrittenThroughIt() {
        broken(sara);
        NoteData note = new NoteData("note", office.today(), "x", Secrecy.ORDINARY, Optional.empty());
        assertThatThrownBy(() -> house.as(sara, () -> office.diary.write(file.id(), note)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(
                        sara,
                        () -> office.tasks.set(
                                new TaskData(Optional.of(file.id()), "Chiamare", office.today(), Optional.empty()))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> office.takeInCharge(sara, file)).isInstanceOf(Forbidden.class);
        PersonId marta = file.members().get(0).person();
        Person before = house.as(sara, () -> office.town.people.find(marta)).orElseThrow();
        assertThatThrownBy(() ->
                        house.as(sara, () -> office.town.register.correct(marta, before.version(), before.data())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("glass-reads-only");
        PersonId own = office.town.registered(sara, "Fittizi", "Ada");
        assertThatThrownBy(() -> office.household(sara, own, marta))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("glass-reads-only");
    }

    @Test
    void aSealedCaseStaysSealedAndAnswersLikeOneThatDoesNotExist() {
        CaseFile sealed = open(Secrecy.SEALED);
        assertThatThrownBy(() -> broken(sara, number(sealed.number()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> broken(sara, number("1999/00001"))).isInstanceOf(Missing.class);
        PersonId holder = sealed.members().get(0).person();
        assertThatThrownBy(() -> broken(sara, person(holder))).isInstanceOf(Missing.class);
        CaseFile closing = open(Secrecy.SPECIALIST);
        broken(sara, number(closing.number()));
        assertThat(sees(sara, closing.id())).isTrue();
        house.sql(
                "update core.case_file set secrecy = 'SEALED' where id = ?",
                closing.id().value());
        assertThat(sees(sara, closing.id())).isFalse();
    }

    @Test
    void byAPersonTheirOpenCaseIsFoundButNotOfOneWhoIsNotSeen() {
        Glass glass = broken(sara, person(file.members().get(0).person()));
        assertThat(glass.caseId()).isEqualTo(file.id());
        assertThat(Duration.between(glass.openedAt(), glass.endsAt())).isEqualTo(Duration.ofMinutes(60));
        PersonId hidden = office.town
                .registered(giulia, TestPeople.protectedAs(TestPeople.named("Nascosti", "Nora"), Secrecy.SPECIALIST))
                .id();
        office.opened(giulia, north, Secrecy.PROFESSIONAL, hidden);
        assertThatThrownBy(() -> broken(sara, person(hidden))).isInstanceOf(Missing.class);
    }

    @Test
    void itIsRefusedWhereItIsNotNeededAndToWhoHandlesNoCases() {
        assertThatThrownBy(() -> broken(giulia)).isInstanceOf(Refused.class).hasMessageContaining("glass-not-needed");
        broken(sara);
        assertThatThrownBy(() -> broken(sara)).isInstanceOf(Refused.class).hasMessageContaining("glass-not-needed");
        for (String role : List.of(Role.DESK, Role.ADMINISTRATOR, Role.PRIVACY)) {
            Actor other = house.user("Altri", role, south);
            assertThatThrownBy(() -> broken(other)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        GlassOpening empty = new GlassOpening("", Optional.empty(), "curiosity", "boh", Optional.of(600));
        assertThatThrownBy(() -> broken(sara, empty))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(flaw -> flaw.pointer() + " " + flaw.why().code())
                        .containsExactlyInAnyOrder(
                                "/number number-or-person",
                                "/reason unknown-code",
                                "/words too-few-words",
                                "/minutes minutes-out-of-range"));
    }

    @Test
    void managerAndCoordinatorAreToldAtOnceAndTheFileSaysIt() {
        Glass glass = broken(sara);
        assertThat(tasks(giulia)).hasSize(1).first().asString().contains("Sara").doesNotContain("Inventati");
        assertThat(tasks(marco)).hasSize(1);
        assertThat(tasks(carla)).as("one level up, later").isEmpty();
        assertThat(tasks(sara)).isEmpty();
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ? and type = 'glass-opened'",
                        file.id().value()))
                .isEqualTo(1);
        house.as(sara, () -> desk.end(glass.id(), glass.version()));
        Glass ended = again(marco, glass);
        house.as(marco, () -> desk.review(ended.id(), ended.version(), new GlassVerdict(true, "Era un'urgenza")));
        assertThat(tasks(giulia)).isEmpty();
        assertThat(tasks(marco)).isEmpty();
    }

    @Test
    void eachLookThroughTheGlassSaysSoAndLooksAtOtherThingsDoNot() {
        Actor vito = house.user("Vito", Role.WORKER, south);
        CaseFile own = office.opened(vito, south, Secrecy.ORDINARY, office.town.registered(vito, "Fittizi", "Ada"));
        broken(vito);
        house.as(vito, () -> office.cases.find(file.id()));
        house.as(vito, () -> office.cases.find(own.id()));
        house.as(vito, () -> office.diary.notes(file.id(), Paging.first(10)));
        house.as(vito, () -> office.town.people.find(file.members().get(0).person()));
        String looks = "select count(*) from core.access_log where user_id = "
                + vito.id().value();
        assertThat(house.count(looks + " and purpose = 'break-glass'")).isEqualTo(3);
        assertThat(house.count(looks + " and purpose = 'casework' and record_id = "
                        + own.id().value()))
                .isEqualTo(1);
        house.clock().forward(Duration.ofMinutes(31));
        house.as(vito, () -> office.town.people.find(file.members().get(0).person()));
        assertThat(house.count(looks + " and purpose = 'break-glass'")).isEqualTo(3);
    }

    @Test
    void whoBrokeItDoesNotJudgeItAndNobodyJudgesWhatIsStillOpen() {
        Glass glass = broken(marco, number(open(Secrecy.SPECIALIST).number()));
        assertThat(glass.mayReview()).isFalse();
        assertThatThrownBy(() -> house.as(
                        marco, () -> desk.review(glass.id(), glass.version(), new GlassVerdict(true, "Va bene"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(
                        carla, () -> desk.review(glass.id(), glass.version(), new GlassVerdict(true, "Va bene"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("glass-still-open");
        house.as(marco, () -> desk.end(glass.id(), glass.version()));
        assertThatThrownBy(() -> house.as(
                        carla, () -> desk.review(glass.id(), glass.version(), new GlassVerdict(false, "Curiosità"))))
                .isInstanceOf(Stale.class);
        Glass judged = house.as(
                carla, () -> desk.review(glass.id(), glass.version() + 1, new GlassVerdict(false, "Curiosità")));
        assertThat(judged.review()).isEqualTo(GlassReview.UNJUSTIFIED);
        assertThat(judged.reviewedBy()).isEqualTo("Carla");
        assertThatThrownBy(() -> house.as(
                        carla, () -> desk.review(judged.id(), judged.version(), new GlassVerdict(true, "Anzi"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theManagerKnowsOfItButJudgesNothing() {
        Glass glass = broken(sara);
        assertThat(again(giulia, glass).mayReview()).isFalse();
        assertThat(again(giulia, glass).mayEnd()).isFalse();
        assertThat(again(marco, glass).mayEnd()).isTrue();
        Actor elsewhere = house.user("Paola", Role.COORDINATOR, south);
        assertThat(house.as(elsewhere, () -> desk.find(glass.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(elsewhere, () -> desk.end(glass.id(), 1)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void whatNobodyJudgesIsToldFurtherUpAndAtTheTopAgain() {
        nobodyElseJudgesInThisHouse();
        Glass glass = broken(sara);
        house.clock().forward(TERM);
        ring();
        assertThat(tasks(carla)).hasSize(1).first().asString().contains("nessuno ha verificato");
        assertThat(again(marco, glass).late()).isTrue();
        assertThat(again(marco, glass).level()).isEqualTo(1);
        house.clock().forward(TERM);
        ring();
        assertThat(tasks(referent)).hasSize(1);
        house.clock().forward(TERM);
        ring();
        assertThat(tasks(referent)).hasSize(2);
        Glass known = again(referent, glass);
        assertThat(known.level()).isEqualTo(3);
        house.as(referent, () -> desk.review(known.id(), known.version(), new GlassVerdict(true, "Fondato")));
        assertThat(tasks(carla)).isEmpty();
        assertThat(tasks(referent)).isEmpty();
        house.clock().forward(TERM);
        ring();
        assertThat(again(marco, glass).level()).isEqualTo(3);
    }

    @Test
    void theRegisterIsReadByEachAsFarAsItConcernsThem() {
        Glass first = broken(sara);
        Glass second = broken(carla, number(open(Secrecy.SPECIALIST).number()));
        assertThat(listed(marco, GlassFilter.ALL))
                .contains(first.id().value(), second.id().value());
        assertThat(listed(referent, GlassFilter.ALL))
                .contains(first.id().value(), second.id().value());
        assertThat(listed(sara, GlassFilter.ALL))
                .contains(first.id().value())
                .doesNotContain(second.id().value());
        assertThat(listed(referent, of(Optional.of(file.id()), Optional.empty(), false, false)))
                .containsExactly(first.id().value());
        assertThat(listed(referent, of(Optional.empty(), Optional.of(GlassReview.JUSTIFIED), false, false)))
                .doesNotContain(first.id().value());
        assertThat(listed(referent, of(Optional.empty(), Optional.empty(), true, false)))
                .contains(first.id().value());
        house.clock().forward(TERM);
        assertThat(listed(referent, of(Optional.empty(), Optional.empty(), true, false)))
                .isEmpty();
        assertThat(listed(referent, of(Optional.empty(), Optional.empty(), false, true)))
                .contains(first.id().value());
        Actor administrator = house.user("Ivo", Role.ADMINISTRATOR, centre);
        assertThatThrownBy(() -> listed(administrator, GlassFilter.ALL)).isInstanceOf(Forbidden.class);
    }

    private static GlassFilter of(Optional<CaseId> in, Optional<GlassReview> review, boolean open, boolean late) {
        return new GlassFilter(in, Optional.empty(), review, open, late);
    }

    private List<Long> listed(Actor by, GlassFilter filter) {
        return house.as(by, () -> desk.list(filter, Paging.first(200))).items().stream()
                .map(glass -> glass.id().value())
                .toList();
    }
}
