package org.affianca.engine.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Account;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.machine.FreshToken;
import org.affianca.api.machine.Machine;
import org.affianca.api.machine.MachineData;
import org.affianca.api.machine.MachineToken;
import org.affianca.api.machine.MachineTokenId;
import org.affianca.api.machine.MachineVisit;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.api.problem.Stale;
import org.affianca.engine.access.FirstPassword;
import org.affianca.engine.access.HouseAccounts;
import org.affianca.engine.access.ProgramAccounts;
import org.affianca.engine.access.TestAccounts;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MachineBookTest {
    private static final String HERE = "10.1.2.3";

    private final TestHouse house;
    private final ProgramAccounts accounts;
    private final Ground ground;
    private final MachineBook book;
    private final Actor ivo;
    private final UnitId north;

    MachineBookTest(TestHouse house) {
        this.house = house;
        this.ground = TestGround.of(house);
        this.accounts = new ProgramAccounts(house.mappers(), house.transactions(), house.ids(), house.clock());
        this.book = new MachineBook(ground, accounts);
        this.ivo = house.user("Ivo", Role.ADMINISTRATOR);
        this.north = house.unit("north");
    }

    private MachineData data(String label, String... networks) {
        return new MachineData(
                label,
                "Statistiche notturne; risponde Ivo",
                Set.of(Role.WORKER),
                Set.of(north),
                Set.of("read:cases", "write:contacts"),
                List.of(networks),
                120);
    }

    private Machine machine(String... networks) {
        return house.as(ivo, () -> book.register(data("Cruscotto", networks)));
    }

    private FreshToken token(Machine machine) {
        return house.as(ivo, () -> book.issue(machine.id(), 30, Optional.empty()));
    }

    private Machine read(Machine machine) {
        return house.as(ivo, () -> book.find(machine.id())).orElseThrow();
    }

    @Test
    void aMachineActsUnderItsOwnNameWithRolesUnitsAndScopes() {
        Machine machine = machine();
        MachineVisit visit = book.visit(token(machine).token(), HERE).orElseThrow();
        assertThat(visit.actor())
                .isEqualTo(
                        new Actor(machine.id(), house.organisation(), "Cruscotto", Set.of(Role.WORKER), Set.of(north)));
        assertThat(visit.requestsPerMinute()).isEqualTo(120);
        assertThat(visit.opens(true, "cases")).isTrue();
        assertThat(visit.opens(false, "cases")).isFalse();
        assertThat(visit.opens(false, "contacts")).isTrue();
        assertThat(visit.opens(true, "contacts")).as("writing is not reading").isFalse();
        assertThat(visit.opens(true, "people")).isFalse();
    }

    @Test
    void theSecretIsKeptNowhere() {
        FreshToken token = token(machine());
        assertThat(token.token()).startsWith("affianca_").hasSize(52);
        assertThat(token.toString()).doesNotContain(token.token());
        assertThat(house.count("select count(*) from core.machine_token where token_hash = ?", token.token()))
                .isZero();
        assertThat(house.count(
                        "select count(*) from core.machine_token where id = ? and hint = ?",
                        token.id().value(),
                        token.token().substring(48)))
                .isOne();
    }

    @Test
    void whateverIsWrongWithATokenLooksTheSame() {
        Machine machine = machine("10.1.0.0/16");
        FreshToken token = token(machine);
        assertThat(book.visit(token.token(), HERE)).isPresent();
        assertThat(book.visit(token.token(), "10.2.0.1")).as("elsewhere").isEmpty();
        assertThat(book.visit(token.token() + "x", HERE)).isEmpty();
        assertThat(book.visit("affianca_" + "A".repeat(43), HERE)).isEmpty();
        assertThat(book.visit("", HERE)).isEmpty();
        house.clock().forward(Duration.ofDays(30));
        assertThat(book.visit(token.token(), HERE)).as("expired").isEmpty();
    }

    @Test
    void aRevokedTokenOpensNothingAnyMore() {
        Machine machine = machine();
        FreshToken first = token(machine);
        FreshToken second = token(machine);
        assertThat(book.visit(first.token(), HERE)).isPresent();
        Machine after = house.as(ivo, () -> book.revoke(machine.id(), first.id()));
        assertThat(book.visit(first.token(), HERE)).isEmpty();
        assertThat(book.visit(second.token(), HERE)).isPresent();
        assertThat(after.tokens())
                .extracting(MachineToken::id, MachineToken::revoked)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second.id(), false),
                        org.assertj.core.groups.Tuple.tuple(first.id(), true));
        assertThatThrownBy(() -> house.as(ivo, () -> book.revoke(machine.id(), first.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(ivo, () -> book.revoke(machine().id(), second.id())))
                .as("of another machine")
                .isInstanceOf(Missing.class);
    }

    @Test
    void aNodeThatDidNotRevokeHearsOfItWithinSeconds() {
        Machine machine = machine();
        FreshToken token = token(machine);
        MachineBook other = new MachineBook(ground, accounts);
        assertThat(other.visit(token.token(), HERE)).isPresent();
        house.as(ivo, () -> book.revoke(machine.id(), token.id()));
        house.clock().forward(Duration.ofSeconds(6));
        assertThat(other.visit(token.token(), HERE)).isEmpty();
    }

    @Test
    void aSecretIsExchangedWithoutAnInterruption() {
        Machine machine = machine();
        FreshToken old = token(machine);
        FreshToken fresh = house.as(ivo, () -> book.issue(machine.id(), 90, Optional.of(24)));
        assertThat(book.visit(old.token(), HERE)).isPresent();
        assertThat(book.visit(fresh.token(), HERE)).isPresent();
        house.clock().forward(Duration.ofHours(25));
        assertThat(book.visit(old.token(), HERE)).isEmpty();
        assertThat(book.visit(fresh.token(), HERE)).isPresent();
        FreshToken last = house.as(ivo, () -> book.issue(machine.id(), 90, Optional.of(0)));
        assertThat(book.visit(fresh.token(), HERE)).isEmpty();
        assertThat(book.visit(last.token(), HERE)).isPresent();
    }

    @Test
    void fiveTokensAreEnough() {
        Machine machine = machine();
        for (int i = 0; i < 5; i++) {
            token(machine);
        }
        assertThatThrownBy(() -> token(machine))
                .asInstanceOf(type(Refused.class))
                .satisfies(
                        refused -> assertThat(refused.reasons().get(0).code()).isEqualTo("too-many-tokens"));
    }

    @Test
    void theLastUseIsWrittenOnceAMinute() {
        Machine machine = machine();
        FreshToken token = token(machine);
        assertThat(read(machine).tokens().get(0).usedAt()).isEmpty();
        book.visit(token.token(), HERE);
        Instant first = read(machine).tokens().get(0).usedAt().orElseThrow();
        assertThat(read(machine).tokens().get(0).usedFrom()).isEqualTo(HERE);
        house.clock().forward(Duration.ofSeconds(20));
        book.visit(token.token(), HERE);
        assertThat(read(machine).tokens().get(0).usedAt()).contains(first);
        house.clock().forward(Duration.ofMinutes(2));
        book.visit(token.token(), HERE);
        assertThat(read(machine).tokens().get(0).usedAt().orElseThrow()).isAfter(first);
    }

    @Test
    void oneThatIsSwitchedOffIsNotLetIn() {
        Machine machine = machine();
        FreshToken token = token(machine);
        assertThat(book.visit(token.token(), HERE)).isPresent();
        Machine off = house.as(ivo, () -> book.change(machine.id(), machine.version(), machine.data(), false));
        assertThat(off.active()).isFalse();
        assertThat(book.visit(token.token(), HERE)).isEmpty();
        house.as(ivo, () -> book.change(machine.id(), off.version(), data("Cruscotto due", "192.0.2.0/24"), true));
        assertThat(book.visit(token.token(), HERE)).as("the range is new").isEmpty();
        assertThat(book.visit(token.token(), "192.0.2.9").orElseThrow().actor().label())
                .isEqualTo("Cruscotto due");
        assertThatThrownBy(
                        () -> house.as(ivo, () -> book.change(machine.id(), machine.version(), machine.data(), true)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void everyFlawIsSaidAtOnceAndNoMachineIsAnOfficer() {
        MachineData wrong = new MachineData(
                "",
                " ",
                Set.of(Role.ADMINISTRATOR, "nonsense!"),
                Set.of(new UnitId(77)),
                Set.of("read:*", "delete:cases"),
                List.of("10.0.0.0/8", "anywhere"),
                0);
        assertThatThrownBy(() -> house.as(ivo, () -> book.register(wrong)))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.flaws())
                        .extracting(flaw -> flaw.pointer() + " " + flaw.why().code())
                        .containsExactlyInAnyOrder(
                                "/label required",
                                "/roles unknown-role",
                                "/units unknown-unit",
                                "/reason required",
                                "/roles machine-role",
                                "/scopes scope-unknown",
                                "/scopes scope-unknown",
                                "/networks/1 network-invalid",
                                "/requestsPerMinute machine-pace"));
        assertThatThrownBy(() -> house.as(ivo, () -> book.issue(machine().id(), 400, Optional.of(-1))))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid -> assertThat(invalid.flaws()).hasSize(2));
    }

    @Test
    void onlyAdministratorsKeepMachines() {
        Actor ada = house.user("Ada", Role.COORDINATOR, north);
        Machine machine = machine();
        assertThatThrownBy(() -> house.as(ada, book::all)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(ada, () -> book.find(machine.id()))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(ada, () -> book.register(data("X")))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(ada, () -> book.issue(machine.id(), 1, Optional.empty())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(ada, () -> book.revoke(machine.id(), new MachineTokenId(1))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(ivo, () -> book.issue(new UserId(Long.MAX_VALUE), 1, Optional.empty())))
                .isInstanceOf(Missing.class);
    }

    @Test
    void aMachineIsNoMemberOfStaffAndGetsNoPassword() {
        Machine machine = machine();
        HouseAccounts staff = TestAccounts.of(house, new FirstPassword(Path.of("target")));
        assertThat(house.as(ivo, staff::list)).extracting(Account::id).doesNotContain(machine.id());
        Actor ada = house.user("Ada", Role.COORDINATOR, north);
        assertThat(house.as(ada, staff::staff)).extracting(Account::id).doesNotContain(machine.id());
        assertThatThrownBy(() -> house.as(ivo, () -> staff.reset(machine.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.doAs(
                        ivo, () -> staff.change(machine.id(), 1, "X", Set.of(Role.ADMINISTRATOR), Set.of(), true)))
                .isInstanceOf(Missing.class);
        assertThat(staff.signIn("(machine " + machine.id().value() + ")", "", "a"))
                .isEmpty();
    }

    @Test
    void theListTellsEachMachineWithItsOwn() {
        Machine first = machine("10.0.0.0/8", "192.0.2.1");
        Machine second = house.as(ivo, () -> book.register(data("Altro")));
        token(first);
        List<Machine> all = house.as(ivo, book::all);
        assertThat(all).contains(read(first), read(second));
        assertThat(read(first).data()).isEqualTo(data("Cruscotto", "10.0.0.0/8", "192.0.2.1"));
        assertThat(read(first).tokens()).hasSize(1);
        assertThat(read(second).tokens()).isEmpty();
        assertThat(house.count("select count(*) from core.event where type = 'machine-token-issued'"))
                .isPositive();
    }
}
