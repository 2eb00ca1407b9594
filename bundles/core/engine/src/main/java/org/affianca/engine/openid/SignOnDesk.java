package org.affianca.engine.openid;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.Session;
import org.affianca.api.openid.Departure;
import org.affianca.api.openid.IdentityProvider;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.affianca.api.openid.SignOn;
import org.affianca.api.openid.SignedOut;
import org.affianca.api.openid.Vouched;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.Program;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.access.VouchedAccounts;
import org.affianca.engine.check.Clash;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends people to their provider and lets them in when they come back; providers come and go with their configuration. */
@Component(service = {SignOn.class, SignOnDesk.class})
public final class SignOnDesk implements SignOn {
    private static final Logger LOG = LoggerFactory.getLogger(SignOnDesk.class);
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final Ground ground;
    private final Acting acting;
    private final Program program;
    private final HouseAccounts accounts;
    private final Entering entering;
    private final SignOnMapper sql;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    final List<IdentityProvider> providers = new CopyOnWriteArrayList<>();

    @Activate
    public SignOnDesk(
            @Reference Ground ground,
            @Reference Acting acting,
            @Reference Program program,
            @Reference HouseAccounts accounts,
            @Reference VouchedAccounts vouched) {
        this.ground = ground;
        this.acting = acting;
        this.program = program;
        this.accounts = accounts;
        this.entering = new Entering(ground, vouched);
        this.sql = ground.sql(SignOnMapper.class);
    }

    /** The names of the providers that are here now. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        providers.forEach(provider -> names.add(provider.name()));
        return names;
    }

    @Override
    public List<Offer> offers(Locale locale) {
        return providers.stream()
                .sorted(Comparator.comparing(IdentityProvider::name))
                .map(provider -> new Offer(provider.name(), provider.label(locale)))
                .toList();
    }

    @Override
    public Way begin(String provider) {
        Trip trip = Trip.begin(ground.clock().instant());
        return new Way(named(provider).depart(trip.departure(provider)), trip.secret());
    }

    @Override
    public Session finish(String provider, String secret, String query) {
        try {
            IdentityProvider asked = named(provider);
            Instant now = ground.clock().instant();
            Departure departure = Trip.of(secret)
                    .filter(trip -> trip.isUnderWay(now))
                    .map(trip -> trip.departure(provider))
                    .orElseThrow(() -> new NotVouched(Reason.EXPIRED, "not under way"));
            useOnce(departure, now);
            // Outside of any transaction: the provider may take its time.
            Vouched vouched = asked.arrive(departure, query);
            return enter(provider, vouched);
        } catch (NotVouched refused) {
            LOG.info("sign-on through {} refused: {}", provider, refused.getMessage());
            throw refused;
        }
    }

    private void useOnce(Departure departure, Instant now) {
        ground.within(() -> {
            sql.sweepUsed(now.minus(Trip.LONGEST.multipliedBy(3)));
            return Clash.on(
                    "sign_on_used_key",
                    () -> {
                        sql.use(Secrets.hash(departure.state()), now);
                        return departure;
                    },
                    () -> new NotVouched(Reason.EXPIRED, "used before"));
        });
    }

    private Session enter(String provider, Vouched vouched) {
        Actor itself = program.actor(sql.organisation());
        OrganisationId organisation = itself.organisation();
        UserId id = acting.as(
                itself,
                new Purpose(Purpose.SERVICE, ""),
                () -> ground.within(() -> {
                    Instant now = ground.clock().instant();
                    UserId account = entering.account(itself, provider, vouched);
                    sql.sweepSessions(now.minus(REMEMBERED));
                    sql.came(
                            organisation,
                            ground.ids().next(),
                            provider,
                            vouched.subject(),
                            vouched.session(),
                            account,
                            now);
                    return account;
                }));
        return accounts.enter(organisation, id).orElseThrow(() -> new NotVouched(Reason.UNKNOWN, "no active account"));
    }

    @Override
    public void signedOut(String provider, String logoutToken) {
        SignedOut left = named(provider).signedOut(logoutToken);
        OrganisationId organisation = sql.organisation();
        // Where a session is named, only who came in it has left; the subject then says nothing more.
        Set<UserId> gone = ground.within(() -> left.session().isEmpty()
                ? sql.cameAs(organisation, provider, left.subject())
                : sql.cameIn(organisation, provider, left.session()));
        gone.forEach(id -> ground.within(() -> {
            accounts.leaveEverywhere(organisation, id);
            return id;
        }));
    }

    @Override
    public Optional<URI> farewell(String provider) {
        try {
            return providers.stream()
                    .filter(one -> one.name().equals(provider))
                    .findFirst()
                    .flatMap(IdentityProvider::farewell);
        } catch (NotVouched away) {
            return Optional.empty();
        }
    }

    private IdentityProvider named(String name) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Missing("identity provider"));
    }
}
