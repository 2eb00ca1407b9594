package org.affianca.engine.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16, 10.1.255.3, true",
        "10.1.0.0/16, 10.2.0.1, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "0.0.0.0/0, 192.0.2.7, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.128, true",
        "2001:db8::/32, 2001:db8:1::9, true",
        "2001:db8::/32, 2001:db9::1, false",
        "fe80::/10, fe80::1%eth0, true",
        "10.0.0.0/8, ::ffff:10.3.4.5, true",
        "10.0.0.0/8, ::1, false",
        "10.0.0.0/8, proxy.example, false",
        "10.0.0.0/8, '', false"
    })
    void aRangeHasItsAddressesAndNoOthers(String range, String origin, boolean within) {
        assertThat(Network.of(range).orElseThrow().has(origin)).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1",
                "10.1.0.0/33",
                "10.1.0.0/",
                "10.1.0.0/-1",
                "::/129",
                "comune.example",
                "10.1.0.256",
                "10.1.0.0/16/16",
                "a:b",
                ":",
                "10.1.0.0 /16"
            })
    void whatIsNoRangeIsNone(String text) {
        assertThat(Network.of(text)).isEmpty();
    }

    @Test
    void aNameIsNeverAskedOfTheNetwork() {
        long begin = System.nanoTime();
        assertThat(Network.of("does-not-exist.invalid")).isEmpty();
        assertThat(System.nanoTime() - begin).isLessThan(50_000_000L);
    }
}
