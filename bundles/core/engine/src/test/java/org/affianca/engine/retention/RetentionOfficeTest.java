package org.affianca.engine.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Stale;
import org.affianca.api.retention.ArchiveClass;
import org.affianca.api.retention.ArchiveRule;
import org.affianca.api.retention.Keeping;
import org.affianca.api.retention.KeepingData;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RetentionOfficeTest {
    private final TestHouse house;
    private final TestRetention archive;

    RetentionOfficeTest(TestHouse house) {
        this.house = house;
        this.archive = new TestRetention(house);
    }

    @Test
    void everythingIsKeptForGoodUntilARuleIsSet() {
        assertThat(house.as(archive.paola, () -> archive.retention.classes(Locale.ITALIAN)))
                .hasSize(8)
                .allSatisfy(one -> {
                    assertThat(one.years()).isEmpty();
                    assertThat(one.version()).isZero();
                    assertThat(one.label()).startsWith("VII.");
                });
    }

    @Test
    void aRuleIsSetByThePrivacyOfficerWithItsSourceAndChangedByVersion() {
        ArchiveRule tenYears = new ArchiveRule(Optional.of(10), "Delibera 12/2026", false);
        assertThatThrownBy(() ->
                        house.as(archive.giulia, () -> archive.retention.rule("vii-12", 0, tenYears, Locale.ITALIAN)))
                .isInstanceOf(Forbidden.class);
        ArchiveClass set = house.as(archive.paola, () -> archive.retention.rule("vii-12", 0, tenYears, Locale.ITALIAN));
        assertThat(set.version()).isEqualTo(1);
        assertThat(set.years()).contains(10);
        assertThatThrownBy(() ->
                        house.as(archive.paola, () -> archive.retention.rule("vii-12", 0, tenYears, Locale.ITALIAN)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.as(
                        archive.paola,
                        () -> archive.retention.rule(
                                "vii-12", 1, new ArchiveRule(Optional.of(201), "", true), Locale.ITALIAN)))
                .hasMessageContaining("/years years-out-of-range")
                .hasMessageContaining("/source required");
    }

    @Test
    void aFileTellsItsClassAndTheDayFromWhichItMayBeProposed() {
        PersonId rosa = archive.office.town.registered(archive.giulia, "Campionati", "Rosa");
        CaseFile file = archive.closed(3, rosa);
        archive.rule(10);
        Keeping keeping = house.as(archive.giulia, () -> archive.retention.ofCase(file.id()))
                .orElseThrow();
        assertThat(keeping.archiveClass()).isEqualTo("vii-12");
        assertThat(keeping.until()).contains(archive.office.today().plusYears(7));
        assertThat(keeping.forGood()).isFalse();
        Keeping held = house.as(
                archive.giulia,
                () -> archive.retention.keep(file.id(), 0, new KeepingData("vii-14", true, "Causa pendente")));
        assertThat(held.forGood()).isTrue();
        assertThat(held.until()).isEmpty();
        assertThat(held.version()).isEqualTo(1);
        assertThatThrownBy(() -> house.as(
                        archive.giulia, () -> archive.retention.keep(file.id(), 1, new KeepingData("ix-1", true, ""))))
                .hasMessageContaining("/archiveClass unknown-code")
                .hasMessageContaining("/heldBecause required");
        assertThatThrownBy(() -> house.as(
                        archive.giulia,
                        () -> archive.retention.keep(file.id(), 0, new KeepingData("vii-14", false, ""))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aFileThatIsNotSeenTellsNothingOfItsKeeping() {
        PersonId rosa = archive.office.town.registered(archive.giulia, "Campionati", "Rosa");
        CaseFile file = archive.closed(3, rosa);
        assertThat(house.as(archive.paola, () -> archive.retention.ofCase(file.id())))
                .isEmpty();
    }
}
