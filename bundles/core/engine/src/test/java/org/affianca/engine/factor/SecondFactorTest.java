package org.affianca.engine.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Awaiting;
import org.affianca.api.access.Role;
import org.affianca.api.access.Session;
import org.affianca.api.factor.Factor;
import org.affianca.api.factor.NewAuthenticator;
import org.affianca.api.factor.OpenSession;
import org.affianca.api.factor.Secured;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Entrance;
import org.affianca.engine.access.FirstPassword;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.TestAccounts;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class SecondFactorTest {
    private static final String PASSWORD = "correct horse battery";

    private final TestHouse house;
    private final Actor nina;

    @TempDir
    Path folder;

    private HouseAccounts accounts;
    private SecurityDesk desk;
    private SecondStepDesk steps;

    SecondFactorTest(TestHouse house) {
        this.house = house;
        this.nina = house.user("Nina", Role.ADMINISTRATOR);
    }

    @BeforeEach
    void open() {
        Ground ground = TestGround.of(house);
        Entrance entrance = TestAccounts.entrance(house, Role.COORDINATOR);
        accounts = TestAccounts.of(house, entrance, new FirstPassword(folder));
        desk = new SecurityDesk(ground, entrance, accounts, house.acting());
        steps = new SecondStepDesk(ground, entrance);
    }

    private Actor user(String role) {
        String name = "user" + house.ids().next();
        return accounts.found(house.organisation(), name, name, Set.of(role), Set.of(), PASSWORD, false);
    }

    private Session signIn(Actor who) {
        return accounts.signIn(who.label(), PASSWORD, "10.0.0.1").orElseThrow();
    }

    private String codeOf(NewAuthenticator authenticator) {
        return Totp.code(
                Base32.bytes(authenticator.secret()), Totp.step(house.clock().instant()));
    }

    /** An authenticator that has shown its first code; the clock goes on so that there is a fresh one. */
    private NewAuthenticator setUp(Actor who) {
        NewAuthenticator authenticator = house.as(who, () -> desk.begin("telefono", PASSWORD));
        house.as(
                who,
                () -> desk.confirm(
                        authenticator.id(), codeOf(authenticator), signIn(who).token()));
        house.clock().forward(Duration.ofMinutes(1));
        return authenticator;
    }

    @Test
    void isAskedOfWhoeverHasOneAndTheSessionGoesOnUnderAFreshToken() {
        Actor ada = user(Role.WORKER);
        assertThat(signIn(ada).awaits()).isEqualTo(Awaiting.NOTHING);
        NewAuthenticator authenticator = setUp(ada);

        Session half = signIn(ada);
        assertThat(half.awaits()).isEqualTo(Awaiting.SECOND_FACTOR);
        assertThat(accounts.session(half.token()).orElseThrow().awaits()).isEqualTo(Awaiting.SECOND_FACTOR);
        Session whole = steps.byCode(half.token(), codeOf(authenticator));
        assertThat(whole.awaits()).isEqualTo(Awaiting.NOTHING);
        assertThat(whole.actor()).isEqualTo(ada);
        assertThat(whole.token()).isNotEqualTo(half.token());
        assertThat(accounts.session(half.token())).isEmpty();
        assertThat(accounts.session(whole.token())).isPresent();
    }

    @Test
    void takesACodeOnceOnly() {
        Actor bea = user(Role.WORKER);
        NewAuthenticator authenticator = setUp(bea);
        String code = codeOf(authenticator);
        steps.byCode(signIn(bea).token(), code);
        String again = signIn(bea).token();
        assertThatThrownBy(() -> steps.byCode(again, code))
                .isInstanceOf(Invalid.class)
                .hasMessage("/code second-factor-wrong");
        house.clock().forward(Duration.ofSeconds(30));
        assertThat(steps.byCode(again, codeOf(authenticator)).awaits()).isEqualTo(Awaiting.NOTHING);
    }

    @Test
    void makesWhoGuessesWaitWhereverTheyComeFrom() {
        Actor cia = user(Role.WORKER);
        NewAuthenticator authenticator = setUp(cia);
        for (int i = 0; i < 3; i++) {
            String token = accounts.signIn(cia.label(), PASSWORD, "origin " + i)
                    .orElseThrow()
                    .token();
            assertThatThrownBy(() -> steps.byCode(token, "000000")).isInstanceOf(Invalid.class);
        }
        String token = signIn(cia).token();
        assertThatThrownBy(() -> steps.byCode(token, codeOf(authenticator)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("sign-in-wait");
        house.clock().forward(Duration.ofSeconds(30));
        assertThat(steps.byCode(token, codeOf(authenticator)).actor()).isEqualTo(cia);
    }

    @Test
    void isNotConfirmedByAWrongCodeAndCountsOnlyOnceItIs() {
        Actor dea = user(Role.WORKER);
        NewAuthenticator authenticator = house.as(dea, () -> desk.begin("telefono", PASSWORD));
        Session session = signIn(dea);
        assertThat(session.awaits()).isEqualTo(Awaiting.NOTHING);
        assertThatThrownBy(() -> house.as(dea, () -> desk.confirm(authenticator.id(), "000000", session.token())))
                .isInstanceOf(Invalid.class);
        assertThat(house.as(dea, () -> desk.mine(session.token())).factors()).isEmpty();
        Secured secured = house.as(dea, () -> desk.confirm(authenticator.id(), codeOf(authenticator), session.token()));
        assertThat(secured.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(accounts.session(session.token())).isEmpty();
        assertThat(house.as(dea, () -> desk.mine(secured.session().token())).factors())
                .extracting(Factor::label)
                .containsExactly("telefono");
    }

    @Test
    void isNotSetUpByWhoeverFindsAScreenOpenWithoutThePassword() {
        Actor eva = user(Role.WORKER);
        assertThatThrownBy(() -> house.as(eva, () -> desk.begin("telefono", "not her password")))
                .isInstanceOf(Invalid.class)
                .hasMessage("/password password-wrong");
        assertThat(house.count(
                        "select count(*) from core.account_factor where user_id = ?",
                        eva.id().value()))
                .isZero();
    }

    @Test
    void keepsNoSecretAndNoRecoveryCodeInClear() {
        Actor fia = user(Role.WORKER);
        NewAuthenticator authenticator = house.as(fia, () -> desk.begin("telefono", PASSWORD));
        Secured secured = house.as(
                fia,
                () -> desk.confirm(
                        authenticator.id(), codeOf(authenticator), signIn(fia).token()));
        assertThat(house.count(
                        "select count(*) from core.account_factor where secret like ?",
                        "%" + authenticator.secret() + "%"))
                .isZero();
        assertThat(house.count("select count(*) from core.account_factor where secret like 'sealed:%'"))
                .isPositive();
        for (String code : secured.recoveryCodes()) {
            assertThat(house.count("select count(*) from core.account_recovery where code like ?", "%" + code + "%"))
                    .isZero();
        }
    }

    @Test
    void isReplacedByARecoveryCodeThatOpensOnceHoweverItIsTyped() {
        Actor gea = user(Role.WORKER);
        NewAuthenticator authenticator = house.as(gea, () -> desk.begin("telefono", PASSWORD));
        List<String> codes = house.as(
                        gea,
                        () -> desk.confirm(
                                authenticator.id(),
                                codeOf(authenticator),
                                signIn(gea).token()))
                .recoveryCodes();
        String typed = codes.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", " ");
        Session session = steps.byCode(signIn(gea).token(), typed);
        assertThat(house.as(gea, () -> desk.mine(session.token())).recoveryCodes())
                .isEqualTo(9);
        String again = signIn(gea).token();
        assertThatThrownBy(() -> steps.byCode(again, codes.get(3))).isInstanceOf(Invalid.class);

        List<String> fresh = house.as(gea, () -> desk.renewRecoveryCodes(PASSWORD));
        assertThatThrownBy(() -> steps.byCode(again, codes.get(4))).isInstanceOf(Invalid.class);
        assertThat(steps.byCode(again, fresh.get(0)).awaits()).isEqualTo(Awaiting.NOTHING);
    }

    @Test
    void mustBeSetUpBeforeAnythingElseOnceTheAccountOfSuchARoleIsTwoWeeksOld() {
        Actor ida = user(Role.COORDINATOR);
        Actor ivo = user(Role.WORKER);
        assertThat(signIn(ida).awaits()).isEqualTo(Awaiting.NOTHING);
        house.clock().forward(Duration.ofDays(15));
        assertThat(signIn(ivo).awaits()).isEqualTo(Awaiting.NOTHING);
        Session half = signIn(ida);
        assertThat(half.awaits()).isEqualTo(Awaiting.ENROLMENT);

        NewAuthenticator authenticator = house.as(ida, () -> desk.begin("telefono", PASSWORD));
        Secured secured = house.as(ida, () -> desk.confirm(authenticator.id(), codeOf(authenticator), half.token()));
        assertThat(secured.session().awaits()).isEqualTo(Awaiting.NOTHING);
        assertThatThrownBy(() -> house.doAs(ida, () -> desk.remove(authenticator.id(), PASSWORD)))
                .isInstanceOf(Refused.class)
                .hasMessage("second-factor-required");
    }

    @Test
    void isTakenAwayByItsOwnerWithTheRecoveryCodes() {
        Actor lia = user(Role.WORKER);
        NewAuthenticator authenticator = setUp(lia);
        Actor other = user(Role.WORKER);
        assertThatThrownBy(() -> house.doAs(other, () -> desk.remove(authenticator.id(), PASSWORD)))
                .isInstanceOf(Missing.class);
        house.doAs(lia, () -> desk.remove(authenticator.id(), PASSWORD));
        Session session = signIn(lia);
        assertThat(session.awaits()).isEqualTo(Awaiting.NOTHING);
        assertThat(house.as(lia, () -> desk.mine(session.token())).recoveryCodes())
                .isZero();
    }

    @Test
    void isTakenAwayByAnAdministratorWhenItIsLostAndTheSessionsEnd() {
        Actor mia = user(Role.WORKER);
        NewAuthenticator authenticator = setUp(mia);
        Session session = steps.byCode(signIn(mia).token(), codeOf(authenticator));
        assertThatThrownBy(() -> house.doAs(mia, () -> desk.reset(mia.id()))).isInstanceOf(Forbidden.class);
        house.doAs(nina, () -> desk.reset(mia.id()));
        assertThat(accounts.session(session.token())).isEmpty();
        assertThat(signIn(mia).awaits()).isEqualTo(Awaiting.NOTHING);
    }

    @Test
    void whoIsSignedInSeesTheirSessionsAndEndsThem() {
        Actor pia = user(Role.WORKER);
        Actor other = user(Role.WORKER);
        Session here = signIn(pia);
        Session there = accounts.signIn(pia.label(), PASSWORD, "10.0.0.2").orElseThrow();
        Session foreign = signIn(other);
        List<OpenSession> seen = house.as(pia, () -> desk.mine(here.token())).sessions();
        assertThat(seen).hasSize(2);
        assertThat(seen)
                .filteredOn(OpenSession::here)
                .extracting(OpenSession::origin)
                .containsExactly("10.0.0.1");
        long far =
                seen.stream().filter(s -> !s.here()).findFirst().orElseThrow().id();

        assertThatThrownBy(() -> house.doAs(other, () -> desk.end(far))).isInstanceOf(Missing.class);
        house.doAs(pia, () -> desk.end(far));
        assertThat(accounts.session(there.token())).isEmpty();
        accounts.signIn(pia.label(), PASSWORD, "10.0.0.3");
        house.doAs(pia, () -> desk.endOthers(here.token()));
        assertThat(house.as(pia, () -> desk.mine(here.token())).sessions()).hasSize(1);
        assertThat(accounts.session(foreign.token())).isPresent();
    }

    @Test
    void administratorsEndAllSessionsOfAnAccount() {
        Actor rea = user(Role.WORKER);
        Session session = signIn(rea);
        assertThatThrownBy(() -> house.doAs(rea, () -> desk.endAll(rea.id()))).isInstanceOf(Forbidden.class);
        house.doAs(nina, () -> desk.endAll(rea.id()));
        assertThat(accounts.session(session.token())).isEmpty();
        assertThatThrownBy(() -> house.doAs(nina, () -> desk.endAll(new org.affianca.api.UserId(999_999))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void isDrawnAsAPictureThatAnAppCanRead() {
        Actor zoe = user(Role.WORKER);
        NewAuthenticator authenticator = house.as(zoe, () -> desk.begin("telefono", PASSWORD));
        assertThat(authenticator.address())
                .isEqualTo("otpauth://totp/Affianca:" + zoe.label() + "?secret=" + authenticator.secret()
                        + "&issuer=Affianca");
        // The corner every QR code has: seven dark points behind the margin of four.
        assertThat(authenticator.picture().path()).startsWith("M4 4h7v1h-7z");
        assertThat(authenticator.picture().size()).isGreaterThanOrEqualTo(29);
    }
}
