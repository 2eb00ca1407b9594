package org.affianca.rest.runtime;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Account;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Awaiting;
import org.affianca.api.access.Idempotency;
import org.affianca.api.access.OneTime;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.PurposeRule;
import org.affianca.api.access.Purposes;
import org.affianca.api.access.Session;
import org.affianca.api.area.AreaScreens;
import org.affianca.api.area.AreaStatus;
import org.affianca.api.area.Areas;
import org.affianca.api.catalogue.Words;
import org.affianca.api.machine.FreshToken;
import org.affianca.api.machine.Machine;
import org.affianca.api.machine.MachineData;
import org.affianca.api.machine.MachineTokenId;
import org.affianca.api.machine.MachineVisit;
import org.affianca.api.machine.Machines;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;

/** As much of an engine as the runtime needs, kept in memory: two accounts, an actor per thread, kept answers. */
final class SmallHouse {
    static final String ADA = "token-of-ada";
    static final String READER = "affianca_reader";
    static final String WRITER = "affianca_writer";
    static final String NEWCOMER = "token-of-a-newcomer";
    static final String HALF_WAY = "token-of-who-owes-the-second-factor";
    static final String UNSECURED = "token-of-who-must-set-one-up";

    final List<String> purposes = new CopyOnWriteArrayList<>();
    final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Actor> actor = new ThreadLocal<>();

    static Session awaiting(String token, Awaiting what) {
        Session whole = session(token, what == Awaiting.SECOND_FACTOR);
        return new Session(token, whole.actor(), whole.mustChange(), what, whole.idleEnd(), whole.absoluteEnd());
    }

    static Session session(String token, boolean mustChange) {
        Actor who =
                new Actor(new UserId(7), new OrganisationId(1), "Ada Fittizi", Set.of("worker"), Set.of(new UnitId(3)));
        return new Session(
                token,
                who,
                mustChange,
                Instant.now().plusSeconds(600),
                Instant.now().plusSeconds(3600));
    }

    final Acting acting = new Acting() {
        @Override
        public <T> T as(Actor who, Purpose purpose, Supplier<T> work) {
            Actor before = actor.get();
            actor.set(who);
            purposes.add(purpose.code() + " from " + purpose.origin());
            try {
                return work.get();
            } finally {
                actor.set(before);
            }
        }

        @Override
        public Actor actor() {
            return actorIfAny().orElseThrow(() -> new IllegalStateException("nobody acts"));
        }

        @Override
        public Optional<Actor> actorIfAny() {
            return Optional.ofNullable(actor.get());
        }
    };

    final Accounts accounts = new Accounts() {
        @Override
        public Optional<Session> signIn(String name, String password, String origin) {
            return name.equals("ada") && password.equals("right") ? this.session(ADA) : Optional.empty();
        }

        @Override
        public Optional<Session> session(String token) {
            return switch (token) {
                case ADA -> Optional.of(SmallHouse.session(token, false));
                case NEWCOMER -> Optional.of(SmallHouse.session(token, true));
                case HALF_WAY -> Optional.of(SmallHouse.awaiting(token, Awaiting.SECOND_FACTOR));
                case UNSECURED -> Optional.of(SmallHouse.awaiting(token, Awaiting.ENROLMENT));
                default -> Optional.empty();
            };
        }

        @Override
        public void signOut(String token) {}

        @Override
        public void changePassword(String old, String fresh, String token) {}

        @Override
        public List<Account> list() {
            return List.of();
        }

        @Override
        public OneTime create(String name, String label, Set<String> roles, Set<UnitId> units) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void change(
                UserId id, int version, String label, Set<String> roles, Set<UnitId> units, boolean active) {}

        @Override
        public OneTime reset(UserId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Account> staff() {
            return List.of();
        }
    };

    /** A machine that may read the probe, and one more that may also write to it; both twenty times a minute. */
    /** Ada does casework, and may say that she counts. */
    final Purposes rules = new Purposes() {
        @Override
        public List<PurposeRule> all() {
            return List.of(new PurposeRule("statistics", "", Set.of("worker"), false, false));
        }

        @Override
        public String usual(Actor who) {
            return Purpose.CASEWORK;
        }

        @Override
        public Optional<String> said(Actor who, String code) {
            return Optional.of(code).filter("statistics"::equals);
        }
    };

    final Machines machines = new Machines() {
        @Override
        public Optional<MachineVisit> visit(String token, String origin) {
            Actor robot = new Actor(new UserId(8), new OrganisationId(1), "Cruscotto", Set.of("worker"), Set.of());
            return switch (token) {
                case READER -> Optional.of(new MachineVisit(robot, Set.of("read:probe"), 20));
                case WRITER -> Optional.of(new MachineVisit(robot, Set.of("read:probe", "write:probe"), 1_000));
                default -> Optional.empty();
            };
        }

        @Override
        public List<Machine> all() {
            return List.of();
        }

        @Override
        public Optional<Machine> find(UserId id) {
            return Optional.empty();
        }

        @Override
        public Machine register(MachineData data) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Machine change(UserId id, int version, MachineData data, boolean active) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FreshToken issue(UserId id, int days, Optional<Integer> othersEndInHours) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Machine revoke(UserId id, MachineTokenId token) {
            throw new UnsupportedOperationException();
        }
    };

    final Idempotency idempotency = new Idempotency() {
        private final Map<String, Map.Entry<String, Answer>> kept = new HashMap<>();

        @Override
        public synchronized Answer once(String key, String fingerprint, Supplier<Answer> act) {
            Map.Entry<String, Answer> before = kept.get(key);
            if (before == null) {
                Answer answer = act.get();
                kept.put(key, Map.entry(fingerprint, answer));
                return answer;
            }
            if (!before.getKey().equals(fingerprint)) {
                throw new Invalid(Flaw.at("", "idempotency-key-reused"));
            }
            return before.getValue();
        }
    };

    final Words words = new Words() {
        @Override
        public String say(String area, String key, Locale locale) {
            return key;
        }

        @Override
        public String say(String area, Because because, Locale locale) {
            return area + ":" + because.code() + ":" + locale.getLanguage();
        }

        @Override
        public String service(ServiceCode code, Locale locale) {
            return code.value();
        }

        @Override
        public Map<String, String> labels(String area, String prefix, Locale locale) {
            return Map.of();
        }
    };

    final Areas areas = new Areas() {
        @Override
        public List<AreaStatus> list() {
            return List.of();
        }

        @Override
        public AreaStatus install(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AreaStatus update(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AreaStatus remove(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<AreaScreens> screens() {
            return List.of();
        }

        @Override
        public Optional<byte[]> screen(String area, String file) {
            return Optional.empty();
        }

        @Override
        public AutoCloseable onChange(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    };
}
