package org.affianca.testing.itest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.InParmaWithDevice;
import org.affianca.testing.itest.house.Launched;
import org.affianca.testing.itest.house.Launched.Told;
import org.affianca.testing.itest.house.SoftToken;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The master key in a PKCS#11 device: it seals, is changed for a newer one, and without it the program does not start. */
@ExtendWith(InParmaWithDevice.class)
class DeviceKeyIT {
    private static final String NEWER = "affianca-2027";
    private static final int NOT_ANSWERING = 7;
    private static final String STREET = "via Ebanisteria 2";

    private final Town town;
    private final Launched house;
    private final SoftToken token = InParmaWithDevice.token();

    DeviceKeyIT(Town town) {
        this.town = town;
        this.house = (Launched) town.house();
    }

    @Test
    void theKeyOfADeviceSealsIsChangedAndIsMissed() throws IOException {
        long hidden = facility();
        assertThat(house.data().resolve("keys/master.key")).doesNotExist();
        assertThat(masters()).containsOnly(InParmaWithDevice.KEY);
        assertThat(Files.readString(house.data().resolve("db.key"))).startsWith(InParmaWithDevice.KEY + " ");

        again(InParmaWithDevice.KEY);
        assertThat(street(hidden)).isEqualTo(STREET);

        token.makes(NEWER);
        again(NEWER);
        assertThat(street(hidden)).isEqualTo(STREET);
        town.administrator().post("/keys", Map.of()).expect(200);
        town.administrator().post("/keys/master", Map.of()).expect(200);
        assertThat(masters()).containsOnly(NEWER);
        town.administrator().post("/keys/master", Map.of()).expect(409);

        token.loses(InParmaWithDevice.KEY);
        again(NEWER);
        assertThat(street(hidden)).isEqualTo(STREET);
        assertThat(Files.readString(house.data().resolve("db.key"))).startsWith(NEWER + " ");

        Path wrong = Files.writeString(token.pinFile().resolveSibling("wrong-pin"), "00000000\n");
        doesNotStart(NEWER, wrong, "does not open: CKR_PIN_INCORRECT");
        doesNotStart("affianca-2031", token.pinFile(), "the device has no key called affianca-2031");

        token.loses(NEWER);
        doesNotStart(
                NEWER, token.pinFile(), "under the master key " + NEWER + ", which is not in the device: put it back");
    }

    private long facility() {
        return town.user("coordinator")
                .post(
                        "/facilities",
                        Map.of(
                                "name",
                                "Casa protetta",
                                "body",
                                "",
                                "type",
                                "shelter",
                                "address",
                                Map.of("street", STREET, "municipality", "Parma"),
                                "secret",
                                true))
                .expect(201)
                .id();
    }

    private String street(long facility) {
        return town.user("coordinator")
                .get("/facilities/" + facility)
                .expect(200)
                .at("/address/street")
                .asText();
    }

    /** By which master keys the data keys are wrapped. */
    private List<String> masters() {
        JsonNode state = town.administrator().get("/keys").expect(200).json();
        assertThat(state.path("keys")).isNotEmpty();
        assertThat(state.findValuesAsText("wrapped")).isEmpty();
        return state.path("keys").findValuesAsText("master");
    }

    private void again(String key) {
        house.stop();
        InParmaWithDevice.withKey(house, key, token.pinFile()).start();
        town.signInAgain();
    }

    /** It answers nobody, and the log says why in a sentence without the PIN. */
    private void doesNotStart(String key, Path pinFile, String why) throws IOException {
        house.stop();
        InParmaWithDevice.withKey(house, key, pinFile);
        int before = log().length();
        Told told = house.run(Map.of("AFFIANCA_PATIENCE", "3"), "start");
        assertThat(told.code()).as(told.text()).isEqualTo(NOT_ANSWERING);
        Until.so("the log says: " + why, Duration.ofSeconds(60), () -> log().substring(before)
                .contains(why));
        assertThat(log().substring(before)).doesNotContain(SoftToken.PIN);
        assertThat(house.run("status").code()).isEqualTo(NOT_ANSWERING);
    }

    private String log() {
        try {
            return Files.readString(house.data().resolve("log/affianca.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
