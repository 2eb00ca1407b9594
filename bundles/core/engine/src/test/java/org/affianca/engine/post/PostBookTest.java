package org.affianca.engine.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UserId;
import org.affianca.api.access.Role;
import org.affianca.api.post.Post;
import org.affianca.api.post.Strength;
import org.affianca.api.register.Kept;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.register.TestRegisters;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PostBookTest {
    private final TestHouse house;
    private final TestRegisters registers;
    private final LocalDate today;

    PostBookTest(TestHouse house) {
        this.house = house;
        this.registers = new TestRegisters(house);
        this.today = registers.today;
    }

    private Post post(UserId who, int share, LocalDate from, Optional<LocalDate> until) {
        return new Post(who, "social-worker", registers.hub, share, "ER 1234", Optional.empty(), from, until);
    }

    @Test
    void aPostIsListedUnderTheNameOfWhoHoldsIt() {
        Kept<Post> kept = registers.added(registers.posts, post(registers.giulia.id(), 80, today, Optional.empty()));
        assertThat(kept.title()).isEqualTo("Giulia");
        assertThat(kept.data()).isEqualTo(post(registers.giulia.id(), 80, today, Optional.empty()));
    }

    @Test
    void nobodyWorksMoreThanFullTimeOnAnyDay() {
        UserId who = registers.giulia.id();
        registers.added(registers.posts, post(who, 50, today, Optional.of(today.plusDays(30))));
        Kept<Post> second = registers.added(registers.posts, post(who, 50, today.plusDays(10), Optional.empty()));
        assertThatThrownBy(() -> registers.added(registers.posts, post(who, 1, today.minusDays(5), Optional.empty())))
                .hasMessage("/share more-than-full-time");
        registers.added(registers.posts, post(who, 50, today.plusDays(31), Optional.empty()));
        assertThat(house.as(
                                registers.marco,
                                () -> registers.posts.change(
                                        second.id(), 1, post(who, 40, today.plusDays(10), Optional.empty())))
                        .data()
                        .share())
                .isEqualTo(40);
    }

    @Test
    void thePostOfWhoHasLeftCanStillBeEnded() {
        UserId gone = house.user("Andata", Role.WORKER, registers.hub).id();
        Kept<Post> kept = registers.added(registers.posts, post(gone, 80, today.minusDays(9), Optional.empty()));
        house.sql("update core.account set active = false where id = ?", gone.value());
        Post ended = post(gone, 80, today.minusDays(9), Optional.of(today.minusDays(1)));
        assertThat(house.as(registers.marco, () -> registers.posts.change(kept.id(), 1, ended))
                        .data()
                        .until())
                .contains(today.minusDays(1));
    }

    @Test
    void countsStaffByUnitAndProfession() {
        UserId one = house.user("Una", Role.WORKER, registers.hub).id();
        UserId two = house.user("Due", Role.WORKER, registers.hub).id();
        LocalDate day = LocalDate.of(2031, 5, 1);
        registers.added(registers.posts, post(one, 50, day, Optional.of(day)));
        registers.added(registers.posts, post(one, 20, day, Optional.of(day)));
        registers.added(registers.posts, post(two, 60, day, Optional.of(day)));
        int before = house.as(registers.marco, () -> registers.posts.strength(day.minusDays(1))).stream()
                .filter(s -> s.unit().equals(registers.hub))
                .mapToInt(Strength::hundredths)
                .sum();
        Strength there = house.as(registers.marco, () -> registers.posts.strength(day)).stream()
                .filter(s -> s.unit().equals(registers.hub))
                .findFirst()
                .orElseThrow();
        assertThat(there.hundredths() - before).isEqualTo(130);
        assertThat(there.profession()).isEqualTo("social-worker");
    }

    @Test
    void saysWhatIsWrongWithAPost() {
        Post wrong = new Post(
                new UserId(99_999_999),
                "wizard",
                registers.hub,
                101,
                "",
                Optional.of(new UserId(99_999_999)),
                today,
                Optional.empty());
        assertThatThrownBy(() -> registers.added(registers.posts, wrong))
                .hasMessage("/staff unknown-staff, /profession unknown-code, /share share-out-of-range,"
                        + " /substitute unknown-staff, /substitute stands-in-for-oneself");
    }
}
