package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void openBrowsersHearOfEveryChangeAndHoldNoThread() throws Exception {
        try (SmallServer server = new SmallServer(new Probe("core"))) {
            List<BufferedReader> browsers = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                HttpResponse<java.io.InputStream> answer =
                        server.client().send(server.to("/changes").build(), BodyHandlers.ofInputStream());
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("text/event-stream");
                browsers.add(new BufferedReader(new InputStreamReader(answer.body())));
            }
            assertThat(server.get("/probe").statusCode()).isEqualTo(200);
            server.house.listeners.forEach(Runnable::run);
            for (BufferedReader browser : browsers) {
                String heard =
                        CompletableFuture.supplyAsync(() -> hear(browser)).get(10, TimeUnit.SECONDS);
                assertThat(heard).isEqualTo("data: {\"count\":1}");
            }
        }
    }

    /** The second datum: the first says where counting stood when the browser came. */
    private static String hear(BufferedReader browser) {
        return browser.lines()
                .filter(line -> line.startsWith("data:"))
                .skip(1)
                .findFirst()
                .orElse("");
    }
}
