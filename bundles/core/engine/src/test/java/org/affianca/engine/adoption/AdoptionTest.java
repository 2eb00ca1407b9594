package org.affianca.engine.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.adoption.AdoptionAnswer;
import org.affianca.api.adoption.AdoptionAsking;
import org.affianca.api.adoption.AdoptionLinkData;
import org.affianca.api.adoption.AdoptionOpening;
import org.affianca.api.adoption.AdoptionOpeningState;
import org.affianca.api.adoption.OtherIdentity;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.PersonSummary;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.apart.Apart;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child was adopted and has a new name and a new code: nobody finds one by the other, but two officers together. */
@OnBothDatabases
class AdoptionTest {
    private static final Duration TERM = Duration.ofHours(24);
    private static final PersonData BEFORE = TestPeople.person("Ombrosi", "Zoe", "2019-05-04", "MBRZOE19E44G337B");
    private static final PersonData AFTER = TestPeople.protectedAs(
            TestPeople.person("Chiarini", "Zoe", "2019-05-04", "CHRZOE19E44G337U"), Secrecy.SEALED);

    private final TestHouse house;
    private final TestOffice office;
    private final AdoptionDesk desk;
    private final Actor giulia;
    private final Actor teresa;
    private final Actor worker;
    private final PersonId former;
    private final PersonId adopted;

    AdoptionTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.desk = new AdoptionDesk(TestGround.of(house), new LiveWords(new Shelf()), TERM);
        this.worker = house.user("Vito", Role.WORKER, house.unit("north"));
        this.giulia = officer("Giulia");
        this.teresa = officer("Teresa");
        this.former = known("MBRZOE19E44G337B", BEFORE);
        this.adopted = known("CHRZOE19E44G337U", AFTER);
        if (house.count("select count(*) from core.adoption_link") == 0) {
            house.as(
                    giulia,
                    () -> desk.link(new AdoptionLinkData(former, adopted, "Tribunale per i minorenni 12/2026")));
        }
    }

    @BeforeEach
    void nobodyHasAskedYet() {
        house.sql("delete from core.adoption_task");
        house.sql("delete from core.adoption_opening");
    }

    /** Both roles: a named officer is a social worker too. */
    private Actor officer(String name) {
        Actor any = house.user(name, Role.WORKER, house.unit("north"));
        house.sql(
                "insert into core.account_role (organisation_id, user_id, role) values (1, ?, ?)",
                any.id().value(),
                Role.ADOPTION);
        return new Actor(
                any.id(), any.organisation(), any.label(), java.util.Set.of(Role.WORKER, Role.ADOPTION), any.units());
    }

    private PersonId known(String code, PersonData data) {
        long found = house.count("select coalesce(max(id), 0) from core.person where fiscal_code = ?", code);
        if (found > 0) {
            house.sql(
                    "update core.person set changed_by = ? where id = ?",
                    giulia.id().value(),
                    found);
            return new PersonId(found);
        }
        return office.town.registered(giulia, data).id();
    }

    private AdoptionOpening asked(PersonId about) {
        return house.as(giulia, () -> desk.ask(new AdoptionAsking(about, "Chiede il tribunale")));
    }

    private AdoptionOpening confirmed(AdoptionOpening asked) {
        return house.as(
                teresa, () -> desk.answer(asked.id(), asked.version(), new AdoptionAnswer(true, "Visto l'atto")));
    }

    private OtherIdentity shown(Actor by, AdoptionOpening opening) {
        return house.as(by, () -> desk.show(opening.id(), opening.version()));
    }

    private List<PersonId> search(Actor by, String text) {
        return house.as(by, () -> office.town.people.search(text, Paging.first(20))).items().stream()
                .map(PersonSummary::id)
                .toList();
    }

    @Test
    void oneOfficerAsksAnotherAgreesAndTheFirstSeesItOnce() {
        AdoptionOpening asked = asked(former);
        assertThat(asked.mayShow()).isFalse();
        assertThat(asked.mayAnswer()).isFalse();
        assertThatThrownBy(() -> shown(giulia, asked)).isInstanceOf(Refused.class);
        AdoptionOpening confirmed = confirmed(asked);
        assertThatThrownBy(() -> shown(teresa, confirmed)).isInstanceOf(Forbidden.class);

        OtherIdentity other = shown(giulia, confirmed);

        assertThat(other.found()).isTrue();
        assertThat(other.former()).isFalse();
        assertThat(other.person()).contains(adopted);
        assertThat(other.surname()).isEqualTo("Chiarini");
        assertThat(other.decree()).isEqualTo("Tribunale per i minorenni 12/2026");
        assertThatThrownBy(() -> shown(giulia, confirmed)).isInstanceOf(Stale.class);
        AdoptionOpening over = house.as(giulia, () -> desk.find(asked.id())).orElseThrow();
        assertThat(over.state()).isEqualTo(AdoptionOpeningState.SHOWN);
        assertThat(over.personLabel()).isEmpty();
        assertThatThrownBy(() -> shown(giulia, over)).isInstanceOf(Refused.class);
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'adoption-link-shown' and record_id = ?",
                        asked.id().value()))
                .isEqualTo(1);
        assertThat(house.count(
                        "select count(*) from core.event where type = 'adoption-shown' and values_json like ?",
                        "%" + asked.id().value() + "%"))
                .isEqualTo(1);
    }

    @Test
    void nobodyAgreesWithThemselvesAndNobodyElseIsAsked() {
        AdoptionOpening asked = asked(adopted);
        AdoptionAnswer yes = new AdoptionAnswer(true, "Visto l'atto");
        assertThatThrownBy(() -> house.as(giulia, () -> desk.answer(asked.id(), asked.version(), yes)))
                .isInstanceOf(Forbidden.class);
        for (String role : List.of(Role.WORKER, Role.COORDINATOR, Role.ADMINISTRATOR, Role.PRIVACY)) {
            Actor other = house.user("Altri", role, house.unit("north"));
            assertThatThrownBy(() -> house.as(other, () -> desk.answer(asked.id(), asked.version(), yes)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.as(other, () -> desk.openings(Paging.first(5))))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.as(other, () -> desk.ask(new AdoptionAsking(former, "Perché sì"))))
                    .isInstanceOf(Forbidden.class);
        }
        AdoptionOpening refused = house.as(
                teresa, () -> desk.answer(asked.id(), asked.version(), new AdoptionAnswer(false, "Manca l'atto")));
        assertThatThrownBy(() -> shown(giulia, refused)).isInstanceOf(Refused.class);
    }

    @Test
    void whetherThereIsALinkIsNotToldBeforeTwoHaveAgreed() {
        PersonId other = office.town.registered(giulia, "Qualunque", "Ugo");
        AdoptionOpening about = asked(other);
        AdoptionOpening real = asked(former);
        assertThat(about.state()).isEqualTo(real.state());
        assertThat(shown(giulia, confirmed(about))).isEqualTo(OtherIdentity.NONE);
        Actor elsewhere = officer("Sara");
        assertThatThrownBy(
                        () -> house.as(elsewhere, () -> desk.ask(new AdoptionAsking(adopted, "Chiede il tribunale"))))
                .as("a person the officer does not see")
                .isInstanceOf(Missing.class);
    }

    @Test
    void aRequestLapsesWithTheDay() {
        AdoptionOpening confirmed = confirmed(asked(former));
        house.clock().forward(TERM);
        assertThatThrownBy(() -> shown(giulia, confirmed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("adoption-opening-lapsed");
        assertThat(house.as(teresa, () -> desk.openings(Paging.first(5)))
                        .items()
                        .get(0)
                        .lapsed())
                .isTrue();
    }

    @Test
    void neitherNameNorCodeOfOneFindsTheOther() {
        assertThat(search(giulia, "MBRZOE19E44G337B")).containsExactly(former);
        assertThat(search(giulia, "Ombrosi Zoe")).containsExactly(former);
        assertThat(search(giulia, "CHRZOE19E44G337U")).containsExactly(adopted);
        assertThat(search(giulia, "Chiarini Zoe")).containsExactly(adopted);
        assertThat(search(worker, "CHRZOE19E44G337U")).isEmpty();
        assertThat(search(worker, "Chiarini Zoe")).isEmpty();
        assertThat(search(worker, "Ombrosi Zoe")).containsExactly(former);
    }

    @Test
    void theTwoAreNeverTakenForOneAgain() {
        String pair = "select count(*) from core.duplicate where one_person_id in (" + former.value() + ", "
                + adopted.value() + ") and other_person_id in (" + former.value() + ", " + adopted.value() + ")";
        assertThat(house.count(pair)).isZero();
        int version = (int) house.count("select version from core.person where id = ?", adopted.value());
        house.as(giulia, () -> office.town.register.correct(adopted, version, AFTER));
        assertThat(house.count(pair)).isZero();
        Apart apart = new Apart(house.mappers(), house.vault());
        assertThat(apart.are(house.organisation(), adopted, former)).isTrue();
    }

    @Test
    void noTableTellsOfTheLinkInClear() {
        assertThat(house.count("select count(*) from core.adoption_link where content like '%Tribunale%'"))
                .isZero();
        assertThat(house.count("select count(*) from core.adoption_link where content like 'sealed:%'"))
                .isEqualTo(1);
        asked(adopted);
        assertThat(house.count(
                        "select count(*) from core.adoption_opening where person not like 'sealed:%' or reason not like"
                                + " 'sealed:%'"))
                .isZero();
        assertThat(house.count(
                        "select count(*) from core.event where type like 'adoption%' and (case_id is not null or"
                                + " values_json like ?)",
                        "%person%"))
                .isZero();
    }

    @Test
    void onlyASealedRecordIsLinkedAndOnlyOnce() {
        PersonId open = office.town.registered(giulia, "Aperti", "Ugo");
        assertThatThrownBy(() -> house.as(giulia, () -> desk.link(new AdoptionLinkData(former, open, "Decreto 1"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> house.as(giulia, () -> desk.link(new AdoptionLinkData(adopted, adopted, ""))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> house.as(teresa, () -> desk.link(new AdoptionLinkData(former, adopted, "Di nuovo"))))
                .as("of whom she does not see the new identity")
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> house.as(giulia, () -> desk.link(new AdoptionLinkData(former, adopted, "Di nuovo"))))
                .isInstanceOf(Invalid.class);
    }
}
