package org.affianca.testing.itest.scan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.InParmaWithTls;

/** Whether a scanner with this cookie is let in: one that is not finds nothing, and says so nowhere. */
final class Doors {
    private final HttpClient browser = InParmaWithTls.browser();
    private final String base;

    Doors(String base) {
        this.base = base;
    }

    /** The status by address. */
    Map<String, Integer> answers(List<String> addresses, String cookie) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (String address : addresses) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + address))
                    .header("Cookie", cookie)
                    .build();
            try {
                answers.put(
                        address,
                        browser.send(request, BodyHandlers.discarding()).statusCode());
            } catch (IOException failed) {
                throw new IllegalStateException(address, failed);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return answers;
    }
}
