package org.affianca.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.affianca.api.access.Account;
import org.affianca.api.access.Actor;
import org.affianca.api.access.OneTime;
import org.affianca.api.access.Role;
import org.affianca.api.access.Session;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class AccountsTest {
    private static final String GOOD = "correct horse battery";

    private final TestHouse house;
    private final Actor ivo;

    @TempDir
    Path folder;

    private HouseAccounts accounts;

    AccountsTest(TestHouse house) {
        this.house = house;
        this.ivo = house.user("Ivo", Role.ADMINISTRATOR);
    }

    @BeforeEach
    void open() {
        house.sql("delete from core.session");
        accounts = TestAccounts.of(house, new FirstPassword(folder));
    }

    /** A worker with the good password; the name is new each time. */
    private Actor worker(String name) {
        return accounts.found(house.organisation(), name, name, Set.of(Role.WORKER), Set.of(), GOOD, false);
    }

    private Account account(Actor who) {
        return house.as(ivo, accounts::list).stream()
                .filter(a -> a.id().equals(who.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signInWithNameAndPasswordWhateverTheCaseOfTheName() {
        Actor ada = worker("ada.one");
        Session session = accounts.signIn(" Ada.One", GOOD, "10.0.0.1").orElseThrow();
        assertThat(session.actor()).isEqualTo(ada);
        assertThat(session.mustChange()).isFalse();
        assertThat(accounts.session(session.token()).map(Session::actor)).contains(ada);
    }

    @Test
    void refuseAWrongPasswordAnUnknownNameAndAnInactiveAccountAlike() {
        Actor bea = worker("bea.two");
        assertThat(accounts.signIn("bea.two", "wrong horse battery", "a")).isEmpty();
        assertThat(accounts.signIn("nobody", GOOD, "a")).isEmpty();
        house.doAs(ivo, () -> accounts.change(bea.id(), 1, "Bea", Set.of(Role.WORKER), Set.of(), false));
        assertThat(accounts.signIn("bea.two", GOOD, "b")).isEmpty();
    }

    @Test
    void takeAsLongForAnUnknownNameAsForAKnownOne() {
        HouseAccounts slow = TestAccounts.of(house, new Cost(16_384, 3), new FirstPassword(folder));
        slow.found(house.organisation(), "known.name", "K", Set.of(), Set.of(), GOOD, false);
        long known = fastest(() -> slow.signIn("known.name", "wrong horse battery", ""));
        long unknown = fastest(() -> slow.signIn("unknown.name", "wrong horse battery", ""));
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private long fastest(Runnable attempt) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            house.clock().forward(Duration.ofHours(2));
            long start = System.nanoTime();
            attempt.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @Test
    void letWhoFailsOftenWaitLongerAndLongerButOnlyAtThatOrigin() {
        worker("cia.three");
        for (int i = 0; i < 3; i++) {
            assertThat(accounts.signIn("cia.three", "wrong horse battery", "attacker"))
                    .isEmpty();
        }
        assertThatThrownBy(() -> accounts.signIn("cia.three", GOOD, "attacker"))
                .asInstanceOf(type(Refused.class))
                .extracting(r -> r.reasons().get(0).code())
                .isEqualTo("sign-in-wait");
        assertThat(accounts.signIn("cia.three", GOOD, "her own desk")).isPresent();
        house.clock().forward(Duration.ofSeconds(3));
        assertThat(accounts.signIn("cia.three", "wrong horse battery", "attacker"))
                .isEmpty();
        house.clock().forward(Duration.ofSeconds(3));
        assertThatThrownBy(() -> accounts.signIn("cia.three", GOOD, "attacker")).isInstanceOf(Refused.class);
        house.clock().forward(Duration.ofSeconds(3));
        assertThat(accounts.signIn("cia.three", GOOD, "attacker")).isPresent();
        assertThat(accounts.signIn("cia.three", "wrong horse battery", "attacker"))
                .isEmpty();
    }

    @Test
    void endASessionThatIsIdleForHalfAnHourAndOneThatIsTenHoursOld() {
        worker("dea.four");
        String idle = accounts.signIn("dea.four", GOOD, "").orElseThrow().token();
        house.clock().forward(Duration.ofMinutes(31));
        assertThat(accounts.session(idle)).isEmpty();

        String busy = accounts.signIn("dea.four", GOOD, "").orElseThrow().token();
        for (int minutes = 0; minutes < 580; minutes += 20) {
            house.clock().forward(Duration.ofMinutes(20));
            assertThat(accounts.session(busy)).as("after " + minutes).isPresent();
        }
        house.clock().forward(Duration.ofMinutes(20));
        assertThat(accounts.session(busy)).isEmpty();
    }

    @Test
    void keepNoTokenAndNoPasswordInClear() {
        worker("eva.five");
        String token = accounts.signIn("eva.five", GOOD, "").orElseThrow().token();
        assertThat(house.count("select count(*) from core.session where token_hash = ?", token))
                .isZero();
        assertThat(house.count("select count(*) from core.account where password like ?", "%" + GOOD + "%"))
                .isZero();
    }

    @Test
    void forgetASessionThatSignedOutAtOnce() {
        worker("fia.six");
        String token = accounts.signIn("fia.six", GOOD, "").orElseThrow().token();
        assertThat(accounts.session(token)).isPresent();
        accounts.signOut(token);
        assertThat(accounts.session(token)).isEmpty();
    }

    @Test
    void believeAChangedRoleAtOnce() {
        Actor gea = worker("gea.seven");
        String token = accounts.signIn("gea.seven", GOOD, "").orElseThrow().token();
        assertThat(accounts.session(token).orElseThrow().actor().roles()).containsExactly(Role.WORKER);
        house.doAs(ivo, () -> accounts.change(gea.id(), 1, "Gea", Set.of(Role.DESK), Set.of(), true));
        assertThat(accounts.session(token).orElseThrow().actor().roles()).containsExactly(Role.DESK);
        house.doAs(ivo, () -> accounts.change(gea.id(), 2, "Gea", Set.of(Role.DESK), Set.of(), false));
        assertThat(accounts.session(token)).isEmpty();
    }

    @Test
    void giveAOneTimePasswordThatMustBeReplacedAndEndTheOtherSessionsWhenItIs() {
        OneTime fresh = house.as(ivo, () -> accounts.create("ida.eight", "Ida Prova", Set.of(Role.DESK), Set.of()));
        Session here = accounts.signIn("ida.eight", fresh.password(), "").orElseThrow();
        Session there = accounts.signIn("ida.eight", fresh.password(), "").orElseThrow();
        assertThat(here.mustChange()).isTrue();
        house.doAs(here.actor(), () -> accounts.changePassword(fresh.password(), GOOD, here.token()));
        assertThat(accounts.session(here.token()).orElseThrow().mustChange()).isFalse();
        assertThat(accounts.session(there.token())).isEmpty();
        assertThat(accounts.signIn("ida.eight", fresh.password(), "")).isEmpty();
        assertThat(accounts.signIn("ida.eight", GOOD, "")).isPresent();
    }

    @Test
    void refuseAWrongOldPasswordAndAWeakNewOne() {
        Actor lia = worker("lia.nine");
        assertThat(flaw(lia, "not the old one", "a quite long password")).isEqualTo("/old password-wrong");
        assertThat(flaw(lia, GOOD, "short")).isEqualTo("/fresh password-length");
        assertThat(flaw(lia, GOOD, "x".repeat(129))).isEqualTo("/fresh password-length");
        assertThat(flaw(lia, GOOD, GOOD)).isEqualTo("/fresh password-same");
        assertThat(flaw(lia, GOOD, "aaaaaaaaaaaaaaaa")).isEqualTo("/fresh password-poor");
        assertThat(flaw(lia, GOOD, "my name is LIA.NINE")).isEqualTo("/fresh password-poor");
        assertThat(accounts.signIn("lia.nine", GOOD, "")).isPresent();
    }

    @Test
    void refuseAPasswordThatEverybodyKnowsAndOneThatIsItWithDigits() {
        Actor leo = worker("leo.ninebis");
        for (String known : List.of("password1234", "P4ssw0rd2026!", "basketball!!!!!1", "sunshinesunshine")) {
            assertThat(flaw(leo, GOOD, known)).as(known).isEqualTo("/fresh password-known");
        }
        assertThat(flaw(leo, GOOD, "basket di vimini blu")).isEqualTo("none");
    }

    @Test
    void refuseAPasswordOfTheWordsEverybodyAtWorkWouldTry() {
        Actor ada = worker("ada.ninester");
        assertThat(flaw(ada, GOOD, "Affianca.2026!")).isEqualTo("/fresh password-poor");
        assertThat(flaw(ada, GOOD, "affianca affianca")).isEqualTo("/fresh password-poor");
        assertThat(flaw(ada, GOOD, "chi affianca il fiume")).isEqualTo("none");
    }

    @Test
    void keepTheirOwnerInWhileAThousandStrangersGuess() {
        worker("ugo.crowded");
        assertThat(accounts.signIn("ugo.crowded", GOOD, "his own desk")).isPresent();
        int judged = 0;
        for (int i = 0; i < 1_000; i++) {
            try {
                assertThat(accounts.signIn("ugo.crowded", "guess number " + i, "stranger " + i))
                        .isEmpty();
                judged++;
            } catch (Refused slowed) {
                assertThat(slowed.reasons().get(0).code()).isEqualTo("sign-in-wait");
            }
        }
        assertThat(judged).as("guesses that were compared at all").isLessThanOrEqualTo(51);
        assertThat(accounts.signIn("ugo.crowded", GOOD, "his own desk")).isPresent();
        worker("ugo.neighbour");
        assertThat(accounts.signIn("ugo.neighbour", GOOD, "stranger 7")).isPresent();
        house.clock().forward(Duration.ofSeconds(11));
        assertThat(accounts.signIn("ugo.crowded", GOOD, "a new place")).isPresent();
    }

    @Test
    void takeAOneTimePasswordForThreeDaysOnly() {
        OneTime fresh = house.as(ivo, () -> accounts.create("ida.late", "Ida Tardi", Set.of(Role.DESK), Set.of()));
        house.clock().forward(Duration.ofHours(71));
        assertThat(accounts.signIn("ida.late", fresh.password(), "")).isPresent();
        house.clock().forward(Duration.ofHours(2));
        assertThat(accounts.signIn("ida.late", fresh.password(), "")).isEmpty();
        Actor ida = worker("ida.own");
        house.clock().forward(Duration.ofDays(400));
        assertThat(accounts.signIn("ida.own", GOOD, "").orElseThrow().actor()).isEqualTo(ida);
    }

    @Test
    void writeAnOldPasswordAnewWhenItsOwnerSignsIn() {
        Actor ugo = worker("ugo.old");
        house.sql(
                "update core.account set password = ? where id = ?",
                "pbkdf2-sha256$1000$c2FsdHNhbHRzYWx0c2FsdA$Cf9xjlisAEzRbMZsosxST/5+wkpfUV6uoqiZkYtP6iQ",
                ugo.id().value());
        int version = account(ugo).version();
        assertThat(accounts.signIn("ugo.old", "wrong horse battery", "")).isEmpty();
        assertThat(renewed(ugo)).isZero();
        assertThat(accounts.signIn("ugo.old", GOOD, "")).isPresent();
        assertThat(renewed(ugo)).isEqualTo(1);
        assertThat(accounts.signIn("ugo.old", GOOD, "")).isPresent();
        assertThat(account(ugo).version()).isEqualTo(version);
    }

    private long renewed(Actor who) {
        return house.count(
                "select count(*) from core.account where id = ? and password like '$argon2id$%'",
                who.id().value());
    }

    private String flaw(Actor who, String old, String fresh) {
        try {
            house.doAs(who, () -> accounts.changePassword(old, fresh));
            return "none";
        } catch (Invalid invalid) {
            return invalid.getMessage();
        }
    }

    @Test
    void resetEndsTheSessionsAndTheOldPassword() {
        Actor mia = worker("mia.ten");
        String token = accounts.signIn("mia.ten", GOOD, "").orElseThrow().token();
        OneTime fresh = house.as(ivo, () -> accounts.reset(mia.id()));
        assertThat(accounts.session(token)).isEmpty();
        assertThat(accounts.signIn("mia.ten", GOOD, "")).isEmpty();
        assertThat(accounts.signIn("mia.ten", fresh.password(), "")
                        .orElseThrow()
                        .mustChange())
                .isTrue();
    }

    @Test
    void areListedCreatedAndChangedByAdministratorsOnly() {
        Actor nina = worker("nina.eleven");
        assertThatThrownBy(() -> house.as(nina, accounts::list)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(nina, () -> accounts.create("x.y", "X", Set.of(), Set.of())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(nina, () -> accounts.reset(ivo.id()))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.doAs(
                        nina, () -> accounts.change(nina.id(), 1, "N", Set.of("administrator"), Set.of(), true)))
                .isInstanceOf(Forbidden.class);
        assertThat(account(nina).roles()).containsExactly(Role.WORKER);
    }

    @Test
    void sayEveryFlawOfANewAccountAtOnce() {
        worker("olga.twelve");
        assertThatThrownBy(() -> house.as(
                        ivo,
                        () -> accounts.create(
                                "olga.twelve", " ", Set.of("king"), Set.of(new org.affianca.api.UnitId(999)))))
                .asInstanceOf(type(Invalid.class))
                .extracting(i -> i.flaws().stream().map(f -> f.pointer()).toList())
                .isEqualTo(List.of("/name", "/label", "/roles", "/units"));
    }

    @Test
    void refuseAStaleChangeAndSayWhoWasFaster() {
        Actor pia = worker("pia.thirteen");
        house.doAs(ivo, () -> accounts.change(pia.id(), 1, "Pia", Set.of(Role.WORKER), Set.of(), true));
        assertThatThrownBy(() -> house.doAs(ivo, () -> accounts.change(pia.id(), 1, "Pia", Set.of(), Set.of(), true)))
                .asInstanceOf(type(Stale.class))
                .extracting(Stale::changedBy)
                .isEqualTo("Ivo");
        assertThatThrownBy(() -> house.doAs(
                        ivo,
                        () -> accounts.change(new org.affianca.api.UserId(999_999), 1, "P", Set.of(), Set.of(), true)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void keepAtLeastOneAdministrator() {
        for (Account other : house.as(ivo, accounts::list)) {
            if (other.roles().contains(Role.ADMINISTRATOR) && !other.id().equals(ivo.id())) {
                house.doAs(
                        ivo,
                        () -> accounts.change(
                                other.id(), other.version(), other.label(), Set.of(), Set.of(), other.active()));
            }
        }
        int version = account(ivo).version();
        assertThatThrownBy(() ->
                        house.doAs(ivo, () -> accounts.change(ivo.id(), version, "Ivo", Set.of(), Set.of(), true)))
                .isInstanceOf(Refused.class)
                .hasMessage("last-administrator");
        assertThat(account(ivo).version()).isEqualTo(version);
    }

    @Test
    void offerWorkersAndCoordinatorsAsStaffWithTheirLabelsOnly() {
        Actor rosa = worker("rosa.fourteen");
        house.user("Zoe Desk", Role.DESK);
        assertThat(house.as(rosa, accounts::staff))
                .anyMatch(a -> a.id().equals(rosa.id()) && a.label().equals("rosa.fourteen"))
                .allMatch(a -> a.name().isEmpty() && a.roles().isEmpty())
                .noneMatch(a -> a.label().equals("Zoe Desk"));
        assertThatThrownBy(() -> house.as(ivo, accounts::staff)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theFirstPasswordIsInAFileOnlyItsOwnerReadsUntilItIsReplaced() throws Exception {
        new FirstPassword(folder).write("once-upon-a-time");
        Path file = folder.resolve("first-password.txt");
        assertThat(Files.readString(file)).isEqualTo("once-upon-a-time\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        house.sql(
                "update core.account set name = ? where name = 'admin'",
                "admin" + house.ids().next());
        Actor admin = accounts.found(
                house.organisation(), "admin", "A", Set.of(Role.DESK), Set.of(), "once-upon-a-time", true);
        house.doAs(admin, () -> accounts.changePassword("once-upon-a-time", GOOD));
        assertThat(file).doesNotExist();
    }
}
