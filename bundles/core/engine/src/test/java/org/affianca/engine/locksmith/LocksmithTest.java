package org.affianca.engine.locksmith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.vault.KeyState;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.facility.SecretHouses;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.vault.SealedTexts;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LocksmithTest {
    private final TestHouse house;
    private final SealedTexts texts;
    private final Locksmith locksmith;
    private final Actor administrator;

    LocksmithTest(TestHouse house) {
        this.house = house;
        this.texts = new SealedTexts(house.vault());
        texts.add(new SecretHouses());
        this.locksmith = new Locksmith(TestGround.of(house), texts);
        this.administrator = house.user("Anna", Role.ADMINISTRATOR);
    }

    @Test
    void keysAreAnAdministratorsAffair() {
        Actor marco = house.user("Marco", Role.COORDINATOR, house.unit("hub"));

        assertThatThrownBy(() -> house.as(marco, locksmith::state)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(marco, locksmith::renewDataKey)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> house.as(marco, locksmith::renewMasterKey)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aNewDataKeySealsAndTheColumnsFollow() {
        int before = house.as(administrator, locksmith::state).keys().size();
        KeyState renewed = house.as(administrator, locksmith::renewDataKey);

        assertThat(renewed.keys()).hasSize(before + 1);
        assertThat(renewed.keys().get(before).seals()).isTrue();
        assertThat(renewed.fields()).hasSize(4).allMatch(field -> !field.done());
        assertThat(house.count("select count(*) from core.event where type = 'data-key-made'"))
                .isPositive();

        house.clock().forward(Duration.ofMinutes(2));
        new Sweeping(house.mappers(), house.transactions(), house.clock(), house.vault(), texts).sweep(() -> true);
        assertThat(house.as(administrator, locksmith::state).fields()).allMatch(KeyState.SealedField::done);
    }

    @Test
    void aNewMasterKeyWrapsThemAll() {
        String before = house.as(administrator, locksmith::state).master();
        KeyState renewed = house.as(administrator, locksmith::renewMasterKey);

        assertThat(renewed.master()).isNotEqualTo(before);
        assertThat(renewed.keys()).allMatch(key -> key.master().equals(renewed.master()));
    }
}
