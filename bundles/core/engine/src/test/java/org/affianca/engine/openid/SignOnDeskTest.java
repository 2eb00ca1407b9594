package org.affianca.engine.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.affianca.api.UnitId;
import org.affianca.api.access.Account;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.access.Session;
import org.affianca.api.openid.Departure;
import org.affianca.api.openid.Identities.Entrances;
import org.affianca.api.openid.Identities.Identity;
import org.affianca.api.openid.IdentityProvider;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.affianca.api.openid.SignOn.Way;
import org.affianca.api.openid.SignedOut;
import org.affianca.api.openid.Vouched;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.access.FirstPassword;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.Program;
import org.affianca.engine.access.TestAccounts;
import org.affianca.engine.access.VouchedAccounts;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SignOnDeskTest {
    private static final String CODE = "FTTDAA80A01H501U";

    private final TestHouse house;
    private final HouseAccounts accounts;
    private final SignOnDesk desk;
    private final IdentityBook identities;
    private final Actor ivo;
    private final UnitId north;
    private final Away spid = new Away("spid");
    private final Away other = new Away("altro");

    /** A provider at the other end of the world, which vouches for whom the test says when the state is right. */
    private static final class Away implements IdentityProvider {
        private final String name;
        private Vouched vouched = vouched("TINIT-" + CODE, null, null, false);

        Away(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String label(Locale locale) {
            return "Entra con " + name;
        }

        @Override
        public URI depart(Departure departure) {
            return URI.create("https://" + name + ".example/?state=" + departure.state());
        }

        @Override
        public Vouched arrive(Departure departure, String query) {
            if (!query.equals("state=" + departure.state())) {
                throw new NotVouched(Reason.EXPIRED, "answer to another question");
            }
            return vouched;
        }

        @Override
        public SignedOut signedOut(String logoutToken) {
            return logoutToken.startsWith("sid:")
                    ? new SignedOut("", logoutToken.substring(4))
                    : new SignedOut(logoutToken, "");
        }

        @Override
        public Optional<URI> farewell() {
            throw new NotVouched(Reason.AWAY, "gone");
        }
    }

    private static Vouched vouched(
            String identity,
            @org.jspecify.annotations.Nullable Set<String> roles,
            @org.jspecify.annotations.Nullable Set<String> units,
            boolean provision) {
        return new Vouched(
                identity,
                "Ada Fittizi",
                Optional.ofNullable(roles),
                Optional.ofNullable(units),
                provision,
                "subject-" + identity,
                "session-" + identity);
    }

    SignOnDeskTest(TestHouse house) {
        this.house = house;
        Ground ground = TestGround.of(house);
        this.accounts = TestAccounts.of(house, new FirstPassword(Path.of("target")));
        VouchedAccounts vouched =
                new VouchedAccounts(house.mappers(), house.transactions(), house.ids(), house.clock());
        Program program = new Program(house.mappers(), house.transactions(), house.ids(), house.clock());
        this.desk = new SignOnDesk(ground, house.acting(), program, accounts, vouched);
        this.identities = new IdentityBook(ground, accounts, vouched, desk);
        this.ivo = house.user("Ivo", Role.ADMINISTRATOR);
        this.north = house.unit("north");
        desk.providers.add(spid);
        desk.providers.add(other);
    }

    @BeforeEach
    void clear() {
        house.sql("delete from core.sign_on_identity");
    }

    private static Consumer<Throwable> reason(Reason reason) {
        return failed -> assertThat(((NotVouched) failed).reason())
                .as(failed.getMessage())
                .isEqualTo(reason);
    }

    private Session through(Away provider) {
        Way way = desk.begin(provider.name);
        return desk.finish(provider.name, way.secret(), way.there().getQuery());
    }

    private Entrances entered(Actor who, Identity... all) {
        int version = house.as(ivo, () -> identities.of(who.id())).version();
        return house.as(ivo, () -> identities.replace(who.id(), version, List.of(all)));
    }

    private Account account(Session session) {
        return house.as(ivo, accounts::list).stream()
                .filter(one -> one.id().equals(session.actor().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIdentityThatWasEnteredOpensItsAccountAndNothingElse() {
        Actor ada = house.user("Ada", Role.WORKER, north);
        assertThatThrownBy(() -> through(spid)).satisfies(reason(Reason.UNKNOWN));
        entered(ada, new Identity("spid", "tinit-fttdaa80a01h501u"));
        Session session = through(spid);
        assertThat(session.actor()).isEqualTo(ada);
        assertThat(session.mustChange()).isFalse();
        assertThat(accounts.session(session.token())).isPresent();
        other.vouched = spid.vouched;
        assertThatThrownBy(() -> through(other))
                .as("the same code said by another provider")
                .satisfies(reason(Reason.UNKNOWN));
    }

    @Test
    void aWayBackIsUsedOnceBySameBrowserAndInTime() {
        entered(house.user("Ada", Role.WORKER, north), new Identity("spid", CODE));
        Way way = desk.begin("spid");
        Way another = desk.begin("spid");
        String query = way.there().getQuery();
        assertThatThrownBy(() -> desk.finish("spid", another.secret(), query))
                .as("another browser")
                .satisfies(reason(Reason.EXPIRED));
        assertThatThrownBy(() -> desk.finish("altro", way.secret(), query))
                .as("another provider")
                .satisfies(reason(Reason.EXPIRED));
        assertThatThrownBy(() -> desk.finish("spid", "", query)).satisfies(reason(Reason.EXPIRED));
        assertThatThrownBy(() -> desk.finish("spid", "x".repeat(60), query)).satisfies(reason(Reason.EXPIRED));
        assertThat(desk.finish("spid", way.secret(), query)).isNotNull();
        assertThatThrownBy(() -> desk.finish("spid", way.secret(), query))
                .as("a second time")
                .satisfies(reason(Reason.EXPIRED));
        Way late = desk.begin("spid");
        house.clock().forward(Duration.ofMinutes(11));
        assertThatThrownBy(() -> desk.finish("spid", late.secret(), late.there().getQuery()))
                .as("too late")
                .satisfies(reason(Reason.EXPIRED));
        assertThatThrownBy(() -> desk.begin("nobody")).isInstanceOf(Missing.class);
    }

    @Test
    void theSecretsOfATripTellNothingOfEachOther() {
        Trip trip = Trip.begin(house.clock().instant());
        Departure here = trip.departure("spid");
        assertThat(Set.of(here.state(), here.nonce(), here.verifier(), trip.secret()))
                .hasSize(4);
        assertThat(trip.departure("altro").state()).isNotEqualTo(here.state());
        assertThat(here.verifier()).hasSizeBetween(43, 128);
        assertThat(trip.toString() + here + desk.begin("spid")).doesNotContain(trip.secret(), here.verifier());
    }

    @Test
    void whoIsSwitchedOffIsNotLetInWhateverTheProviderSays() {
        Actor ada = house.user("Ada", Role.WORKER, north);
        entered(ada, new Identity("spid", CODE));
        house.sql(
                "update core.account set active = false where id = ?", ada.id().value());
        spid.vouched = vouched(CODE, Set.of(Role.WORKER), Set.of(), true);
        assertThatThrownBy(() -> through(spid)).satisfies(reason(Reason.UNKNOWN));
    }

    @Test
    void somebodyNewGetsAnAccountWhereTheConfigurationSaysSo() {
        spid.vouched = vouched("new-one", Set.of(Role.WORKER, "worker!", "administrator "), Set.of("north", "?"), true);
        Session session = through(spid);
        assertThat(session.actor().label()).isEqualTo("Ada Fittizi");
        assertThat(session.actor().roles()).containsExactly(Role.WORKER);
        assertThat(session.actor().units()).containsExactly(north);
        Account made = account(session);
        assertThat(accounts.signIn(made.name(), "", "here")).isEmpty();
        assertThat(through(spid).actor().id()).isEqualTo(made.id());
        assertThat(house.count("select count(*) from core.event where type = 'account-provisioned'"))
                .isPositive();
    }

    @Test
    void nobodyGetsAnAccountWithoutARole() {
        spid.vouched = vouched("nobody", Set.of(), Set.of(), true);
        assertThatThrownBy(() -> through(spid)).satisfies(reason(Reason.NO_ROLE));
        spid.vouched = vouched("nobody", null, null, true);
        assertThatThrownBy(() -> through(spid)).satisfies(reason(Reason.NO_ROLE));
        assertThat(house.count("select count(*) from core.sign_on_identity")).isZero();
    }

    @Test
    void rolesFollowTheProviderAtEachSignIn() {
        Actor ada = house.user("Ada", Role.COORDINATOR, north);
        entered(ada, new Identity("spid", CODE));
        spid.vouched = vouched(CODE, Set.of(Role.WORKER), null, false);
        assertThat(through(spid).actor().roles()).containsExactly(Role.WORKER);
        assertThat(account(through(spid)).units()).as("left to administrators").containsExactly(north);
        spid.vouched = vouched(CODE, Set.of(), null, false);
        assertThatThrownBy(() -> through(spid)).satisfies(reason(Reason.NO_ROLE));
        spid.vouched = vouched(CODE, null, null, false);
        assertThat(through(spid).actor().roles()).containsExactly(Role.WORKER);
    }

    @Test
    void theLastAdministratorIsNotTakenAwayByAProvider() {
        house.sql(
                "delete from core.account_role where role = 'administrator' and user_id <> ?",
                ivo.id().value());
        entered(ivo, new Identity("spid", CODE));
        spid.vouched = vouched(CODE, Set.of(Role.WORKER), null, false);
        assertThat(through(spid).actor().roles()).containsExactly(Role.ADMINISTRATOR);
        Actor eva = house.user("Eva", Role.ADMINISTRATOR);
        assertThat(through(spid).actor().roles()).containsExactly(Role.WORKER);
        house.sql(
                "update core.account_role set role = 'administrator' where user_id = ?",
                ivo.id().value());
        assertThat(eva.id()).isNotEqualTo(ivo.id());
    }

    @Test
    void whoLeavesTheProviderLeavesHere() {
        Actor ada = house.user("Ada", Role.WORKER, north);
        entered(ada, new Identity("spid", CODE));
        Session one = through(spid);
        desk.signedOut("spid", "somebody-else");
        desk.signedOut("altro", spid.vouched.subject());
        assertThat(accounts.session(one.token())).isPresent();
        desk.signedOut("spid", spid.vouched.subject());
        assertThat(accounts.session(one.token())).isEmpty();
        Session two = through(spid);
        desk.signedOut("spid", "sid:" + spid.vouched.session());
        assertThat(accounts.session(two.token())).isEmpty();
    }

    @Test
    void identitiesAreEnteredByAdministratorsOnceEach() {
        Actor ada = house.user("Ada", Role.WORKER, north);
        Actor bea = house.user("Bea", Role.WORKER, north);
        Entrances before = house.as(ivo, () -> identities.of(ada.id()));
        assertThat(before.providers()).containsExactlyInAnyOrder("spid", "altro");
        Entrances after = entered(ada, new Identity("spid", CODE), new Identity("altro", "ada@comune.example"));
        assertThat(after.identities())
                .containsExactly(new Identity("altro", "ada@comune.example"), new Identity("spid", CODE));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThatThrownBy(() -> house.as(ivo, () -> identities.replace(ada.id(), before.version(), List.of())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() ->
                        entered(bea, new Identity("spid", CODE), new Identity("ghost", "x"), new Identity("spid", " ")))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.flaws())
                        .extracting(flaw -> flaw.pointer() + " " + flaw.why().code())
                        .containsExactly(
                                "/identities/0/identity identity-taken",
                                "/identities/1/provider unknown-provider",
                                "/identities/2/identity required"));
        assertThatThrownBy(() -> house.as(bea, () -> identities.of(ada.id()))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(bea, () -> identities.replace(ada.id(), 1, List.of())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoLosesAnIdentityIsSignedOut() {
        Actor ada = house.user("Ada", Role.WORKER, north);
        entered(ada, new Identity("spid", CODE));
        Session session = through(spid);
        entered(ada, new Identity("spid", CODE), new Identity("altro", "ada"));
        assertThat(accounts.session(session.token())).isPresent();
        entered(ada, new Identity("altro", "ada"));
        assertThat(accounts.session(session.token())).isEmpty();
    }

    @Test
    void providersAreOfferedByName() {
        assertThat(desk.offers(Locale.ITALIAN))
                .extracting(offer -> offer.name() + ": " + offer.label())
                .containsExactly("altro: Entra con altro", "spid: Entra con spid");
        assertThat(desk.farewell("spid")).as("away").isEmpty();
        assertThat(desk.farewell("nobody")).isEmpty();
    }
}
