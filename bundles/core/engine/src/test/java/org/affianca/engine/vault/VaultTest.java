package org.affianca.engine.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.key.KeyMissing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class VaultTest {
    private static final Field REACH = Field.of("core.sample", "reach", "organisation_id", "id");
    private static final String HERE = REACH.at(1, 7);

    private final TestHouse house;
    private TestVault.Remembered masters = new TestVault.Remembered();
    private Vault vault;

    VaultTest(TestHouse house) {
        this.house = house;
        this.vault = house.vault();
    }

    @BeforeEach
    void emptyVault() {
        house.sql("delete from core.vault_key");
        masters = new TestVault.Remembered();
        vault = TestVault.with(house, masters);
    }

    @Test
    void whatIsSealedTellsNothingAndOpensAgain() {
        String sealed = vault.seal(HERE, "via della Magnolia 3, città");

        assertThat(sealed).startsWith("sealed:1:").doesNotContain("Magnolia");
        assertThat(vault.open(HERE, sealed)).isEqualTo("via della Magnolia 3, città");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(vault.seal(HERE, "Ada")).isNotEqualTo(vault.seal(HERE, "Ada"));
    }

    @Test
    void aTextCarriedToAnotherRowDoesNotOpen() {
        String sealed = vault.seal(HERE, "Ada");

        assertThatThrownBy(() -> vault.open(REACH.at(1, 8), sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("core.sample.reach/1/8")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void aTextThatWasChangedDoesNotOpen() {
        String sealed = vault.seal(HERE, "Ada");
        int last = sealed.length() - 5;
        String changed =
                sealed.substring(0, last) + (sealed.charAt(last) == 'A' ? 'B' : 'A') + sealed.substring(last + 1);

        assertThatThrownBy(() -> vault.open(HERE, changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(HERE, "sealed:1:99:AAAA")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(HERE, "sealed:1:")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasWrittenBeforeTheVaultIsReadAsItIs() {
        assertThat(vault.open(HERE, "via Roma 1")).isEqualTo("via Roma 1");
        assertThat(vault.seal(HERE, "")).isEmpty();
    }

    @Test
    void aSealedTextHasRoomInItsColumn() {
        assertThat(vault.seal(HERE, "界".repeat(200))).hasSizeLessThanOrEqualTo(Vault.room(200));
    }

    @Test
    void theSameTextIsComparableWithinItsContextOnly() {
        String blind = vault.blind("core.account/subject", "RSSMRA80A01H501U");

        assertThat(blind).hasSize(43).isEqualTo(vault.blind("core.account/subject", "RSSMRA80A01H501U"));
        assertThat(blind)
                .isNotEqualTo(vault.blind("core.account/subject", "RSSMRA80A01H501V"))
                .isNotEqualTo(vault.blind("core.person/code", "RSSMRA80A01H501U"));
    }

    @Test
    void noKeyStandsInTheTableAsItIs() {
        assertThat(house.count("select count(*) from core.vault_key where master = 'test-1'"))
                .isEqualTo(2);
    }

    @Test
    void aRestartOpensWhatWasSealedBefore() {
        String sealed = vault.seal(HERE, "Ada");
        String blind = vault.blind("x", "Ada");
        Vault again = TestVault.with(house, masters);

        assertThat(again.open(HERE, sealed)).isEqualTo("Ada");
        assertThat(again.blind("x", "Ada")).isEqualTo(blind);
    }

    @Test
    void withoutItsMasterKeyTheProgramDoesNotStart() {
        masters.forget("test-1");

        assertThatThrownBy(() -> TestVault.with(house, masters))
                .isInstanceOf(KeyMissing.class)
                .hasMessage("the data is sealed under the master key test-1, which is not in the test: put it back;"
                        + " without it what it seals is lost");
    }

    @Test
    void withAnotherKeyOfThatNameTheProgramDoesNotStart() {
        TestVault.Remembered others = new TestVault.Remembered();

        assertThatThrownBy(() -> TestVault.with(house, others))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("is not the one the data is sealed under:");
    }

    @Test
    void aNewDataKeySealsFromNowOnAndTheOldOneOpens() {
        String before = vault.seal(HERE, "Ada");
        vault.keyring().renew();
        String after = vault.seal(HERE, "Ada");

        assertThat(before).startsWith("sealed:1:2:");
        assertThat(after).startsWith("sealed:1:3:");
        assertThat(vault.open(HERE, before)).isEqualTo("Ada");
        assertThat(vault.open(HERE, after)).isEqualTo("Ada");
    }

    @Test
    void anotherNodeOpensWithANewKeyAtOnceAndSealsWithItSoon() {
        Vault other = TestVault.with(house, masters);
        vault.keyring().renew();

        assertThat(other.seal(HERE, "Ada")).startsWith("sealed:1:2:");
        assertThat(other.open(HERE, vault.seal(HERE, "Ada"))).isEqualTo("Ada");
        house.clock().forward(Keyring.LAG.plus(Duration.ofSeconds(1)));
        assertThat(other.seal(HERE, "Ada")).startsWith("sealed:1:3:");
    }

    @Test
    void aNewMasterKeyWrapsAllAndTheOldOneMayBeForgotten() {
        String sealed = vault.seal(HERE, "Ada");

        assertThat(vault.keyring().renewMaster()).isTrue();
        assertThat(vault.keyring().master()).isEqualTo("test-2");

        masters.forget("test-1");
        assertThat(TestVault.with(house, masters).open(HERE, sealed)).isEqualTo("Ada");
    }
}
