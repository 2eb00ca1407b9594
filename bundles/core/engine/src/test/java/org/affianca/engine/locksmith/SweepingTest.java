package org.affianca.engine.locksmith;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.facility.SecretHouses;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.RawTexts;
import org.affianca.engine.vault.SealedTexts;
import org.affianca.engine.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SweepingTest {
    private static final Field STREET = new SecretHouses().fields().get(0);
    private static final int MANY = 2 * Resealing.BATCH + 7;

    private final TestHouse house;
    private final Vault vault;

    SweepingTest(TestHouse house) {
        this.house = house;
        this.vault = house.vault();
        house.unit("hub");
    }

    @BeforeEach
    void housesFromBeforeTheVault() {
        house.sql("delete from core.vault_sweep");
        house.sql("delete from core.facility");
        for (int id = 1; id <= MANY; id++) {
            enter(id, "via Agrifoglio " + id, true);
        }
        enter(9_001, "via Aperta 1", false);
    }

    private void enter(long id, String street, boolean secret) {
        house.sql("""
                insert into core.facility (organisation_id, id, version, name, name_key, body, type, street, postcode,
                       municipality, province, secret, created_at, changed_at, changed_by)
                values (1, ?, 1, 'Casa', 'casa', '', 'community', ?, '', '', '', ?, current_timestamp,
                       current_timestamp, 1)""", id, street, secret);
    }

    private Sweeping sweeping() {
        SealedTexts texts = new SealedTexts(vault);
        texts.add(() -> List.of(STREET));
        return new Sweeping(house.mappers(), house.transactions(), house.clock(), vault, texts);
    }

    private void sweep(BooleanSupplier wanted) {
        house.clock().forward(Duration.ofMinutes(2));
        sweeping().sweep(wanted);
    }

    private long underKey(long key) {
        return house.count("select count(*) from core.facility where street like ?", Vault.mark(key) + "%");
    }

    @Test
    void sealsEverythingFromBeforeAndNothingElse() {
        sweep(() -> true);

        assertThat(RawTexts.columnsWith(house, "Agrifoglio")).isEmpty();
        assertThat(underKey(vault.keyring().sealing())).isEqualTo(MANY);
        assertThat(house.count("select count(*) from core.facility where street = 'via Aperta 1'"))
                .isEqualTo(1);
        assertThat(house.count("select row_count from core.vault_sweep where done = true"))
                .isEqualTo(MANY);
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        AtomicInteger batches = new AtomicInteger();
        sweep(() -> batches.incrementAndGet() <= 1);
        assertThat(underKey(vault.keyring().sealing())).isEqualTo(Resealing.BATCH);
        assertThat(house.count("select count(*) from core.vault_sweep where done = true"))
                .isZero();

        sweep(() -> true);

        assertThat(underKey(vault.keyring().sealing())).isEqualTo(MANY);
        assertThat(house.count("select row_count from core.vault_sweep where done = true"))
                .isEqualTo(MANY);
    }

    @Test
    void bringsAllUnderANewKeyOnceEveryNodeKnowsIt() {
        sweep(() -> true);
        long before = vault.keyring().sealing();
        vault.keyring().renew();
        sweeping().sweep(() -> true);
        assertThat(underKey(before)).isEqualTo(MANY);

        sweep(() -> true);

        assertThat(underKey(before)).isZero();
        assertThat(underKey(before + 1)).isEqualTo(MANY);
    }

    @Test
    void aTextThatDoesNotOpenStaysAndStopsNothing() {
        sweep(() -> true);
        house.sql(
                "update core.facility set street = (select f.street from core.facility f where f.id = 2) where id = 1");
        vault.keyring().renew();

        sweep(() -> true);

        assertThat(underKey(vault.keyring().sealing())).isEqualTo(MANY - 1);
        assertThat(house.count(
                        "select count(*) from core.vault_sweep where done = true and key_id = ?",
                        vault.keyring().sealing()))
                .isEqualTo(1);
    }

    @Test
    void whatIsUnderTheNewestKeyIsLeftAsItIs() {
        String fresh = vault.seal(STREET.at(1, 5), "via Nuova 5");
        house.sql("update core.facility set street = ? where id = 5", fresh);

        sweep(() -> true);

        assertThat(house.count("select count(*) from core.facility where id = 5 and street = ?", fresh))
                .isEqualTo(1);
    }
}
