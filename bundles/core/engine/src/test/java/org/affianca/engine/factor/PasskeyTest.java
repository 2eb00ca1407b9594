package org.affianca.engine.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Awaiting;
import org.affianca.api.access.Role;
import org.affianca.api.access.Session;
import org.affianca.api.factor.PasskeyQuestion;
import org.affianca.api.factor.Secured;
import org.affianca.api.problem.Invalid;
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
class PasskeyTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String PAGE = "https://casi.comune.example";
    private static final String SITE = "casi.comune.example";

    private final TestHouse house;

    @TempDir
    Path folder;

    private HouseAccounts accounts;
    private SecurityDesk desk;
    private SecondStepDesk steps;

    PasskeyTest(TestHouse house) {
        this.house = house;
        house.user("Ivo", Role.ADMINISTRATOR);
    }

    @BeforeEach
    void open() {
        Ground ground = TestGround.of(house);
        Entrance entrance = TestAccounts.entrance(house);
        accounts = TestAccounts.of(house, entrance, new FirstPassword(folder));
        desk = new SecurityDesk(ground, entrance, accounts, house.acting());
        steps = new SecondStepDesk(ground, entrance);
    }

    private Actor user() {
        String name = "user" + house.ids().next();
        return accounts.found(house.organisation(), name, name, Set.of(Role.WORKER), Set.of(), PASSWORD, false);
    }

    private Session signIn(Actor who) {
        return accounts.signIn(who.label(), PASSWORD, "10.0.0.1").orElseThrow();
    }

    private SoftPasskey added(Actor who) {
        SoftPasskey passkey = new SoftPasskey("passkey of " + who.label());
        String token = signIn(who).token();
        PasskeyQuestion question = house.as(who, () -> desk.beginPasskey(PASSWORD, token, PAGE));
        Secured secured = house.as(
                who, () -> desk.addPasskey("chiave", passkey.made(PAGE, SITE, question.challenge()), token, PAGE));
        assertThat(secured.recoveryCodes()).hasSize(10);
        return passkey;
    }

    @Test
    void isMadeOnceAndSignsTheSecondStepFromThenOn() {
        Actor ada = user();
        SoftPasskey passkey = added(ada);
        Session half = signIn(ada);
        assertThat(half.awaits()).isEqualTo(Awaiting.SECOND_FACTOR);
        PasskeyQuestion question = steps.ask(half.token(), PAGE);
        assertThat(question.site()).isEqualTo(SITE);
        assertThat(question.credentials()).containsExactly(passkey.credential());
        Session whole = steps.byPasskey(half.token(), PAGE, passkey.signed(PAGE, SITE, question.challenge()));
        assertThat(whole.awaits()).isEqualTo(Awaiting.NOTHING);
        assertThat(accounts.session(half.token())).isEmpty();
        assertThat(house.as(ada, () -> desk.mine(whole.token()))
                        .factors()
                        .get(0)
                        .usedAt())
                .isPresent();
    }

    @Test
    void answersAQuestionOnceAndForMinutes() {
        Actor bea = user();
        SoftPasskey passkey = added(bea);
        String token = signIn(bea).token();
        String challenge = steps.ask(token, PAGE).challenge();
        refused(token, passkey.signed("https://evil.example", "evil.example", challenge));
        refused(token, passkey.signed(PAGE, SITE, challenge));
        String late = steps.ask(token, PAGE).challenge();
        house.clock().forward(Duration.ofMinutes(6));
        refused(token, passkey.signed(PAGE, SITE, late));
        String fresh = steps.ask(token, PAGE).challenge();
        assertThat(steps.byPasskey(token, PAGE, passkey.signed(PAGE, SITE, fresh))
                        .actor())
                .isEqualTo(bea);
    }

    @Test
    void isRefusedFromAnotherPageForAnotherQuestionOfAnotherPersonOrMadeUp() {
        Actor cia = user();
        SoftPasskey passkey = added(cia);
        SoftPasskey foreign = added(user());
        String token = signIn(cia).token();
        refused(
                token,
                passkey.signed(
                        "https://evil.example", SITE, steps.ask(token, PAGE).challenge()));
        refused(
                token,
                passkey.signed(PAGE, "evil.example", steps.ask(token, PAGE).challenge()));
        steps.ask(token, PAGE);
        refused(token, passkey.signed(PAGE, SITE, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        refused(token, foreign.signed(PAGE, SITE, steps.ask(token, PAGE).challenge()));
        refused(
                token,
                new SoftPasskey("passkey of " + cia.label())
                        .signed(PAGE, SITE, steps.ask(token, PAGE).challenge()));
        steps.ask(token, PAGE);
        refused(token, "{\"id\":1}");
        steps.ask(token, PAGE);
        refused(token, "no JSON at all");
        // Of another site of ours it is not asked, and does not answer.
        assertThat(steps.ask(token, "https://altra.example").credentials()).isEmpty();
    }

    @Test
    void isRefusedWhenItsCounterGoesBackAsThatOfACopyWould() {
        Actor dea = user();
        SoftPasskey passkey = added(dea);
        passkey.counter(10);
        String first = signIn(dea).token();
        steps.byPasskey(
                first, PAGE, passkey.signed(PAGE, SITE, steps.ask(first, PAGE).challenge()));
        passkey.counter(5);
        String second = signIn(dea).token();
        refused(second, passkey.signed(PAGE, SITE, steps.ask(second, PAGE).challenge()));
    }

    @Test
    void needsAPageThatHasANameAndThePasswordOnceMore() {
        Actor eva = user();
        String token = signIn(eva).token();
        for (String number : new String[] {"http://10.0.0.1:8080", "http://[::1]:8080"}) {
            assertThatThrownBy(() -> house.as(eva, () -> desk.beginPasskey(PASSWORD, token, number)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("passkey-needs-name");
        }
        assertThatThrownBy(() -> house.as(eva, () -> desk.beginPasskey("not hers", token, PAGE)))
                .isInstanceOf(Invalid.class);
    }

    private void refused(String token, String answer) {
        assertThatThrownBy(() -> steps.byPasskey(token, PAGE, answer))
                .isInstanceOf(Invalid.class)
                .hasMessage("/answer passkey-wrong");
    }
}
