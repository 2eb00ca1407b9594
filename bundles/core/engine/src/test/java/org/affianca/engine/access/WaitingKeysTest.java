package org.affianca.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.access.WaitingKey;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.vault.RawTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class WaitingKeysTest {
    private final TestHouse house;
    private final HouseWaitingKeys keys;
    private final Actor giulia;
    private final Actor marco;

    WaitingKeysTest(TestHouse house) {
        this.house = house;
        this.keys = new HouseWaitingKeys(house.acting(), house.vault());
        this.giulia = house.user("Giulia", Role.WORKER);
        this.marco = house.user("Marco", Role.WORKER);
    }

    @Test
    void whoeverWroteGetsTheKeyAgainAndNobodyElseDoes() {
        WaitingKey made = house.as(giulia, keys::make);
        assertThat(house.as(giulia, () -> keys.open(made.sealed()))).contains(made.key());
        assertThat(house.as(marco, () -> keys.open(made.sealed()))).isEmpty();
    }

    @Test
    void aKeyIsLongFreshAndNotKeptHere() {
        WaitingKey one = house.as(giulia, keys::make);
        assertThat(Base64.getUrlDecoder().decode(one.key())).hasSize(32);
        assertThat(one.sealed()).doesNotContain(one.key()).hasSizeLessThanOrEqualTo(256);
        assertThat(house.as(giulia, keys::make).key()).isNotEqualTo(one.key());
        assertThat(RawTexts.columnsWith(house, one.key())).isEmpty();
    }

    @Test
    void whatWasNeverSealedOrWasChangedOpensNothing() {
        WaitingKey made = house.as(giulia, keys::make);
        assertThat(house.as(giulia, () -> keys.open("AAAA"))).isEmpty();
        assertThat(house.as(giulia, () -> keys.open(""))).isEmpty();
        assertThat(house.as(giulia, () -> keys.open("sealed:1:nonsense"))).isEmpty();
        assertThat(house.as(giulia, () -> keys.open("sealed:1:999999:AAAA"))).isEmpty();
        assertThat(house.as(giulia, () -> keys.open(made.sealed() + "A".repeat(300))))
                .isEmpty();
        String changed = made.sealed().substring(0, made.sealed().length() - 4) + "AAAA";
        assertThat(house.as(giulia, () -> keys.open(changed))).isEmpty();
    }
}
