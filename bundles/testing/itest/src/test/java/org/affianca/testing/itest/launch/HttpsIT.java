package org.affianca.testing.itest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.affianca.testing.itest.house.InParmaWithTls;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The distribution with a certificate named in its settings, as a browser meets it. */
@ExtendWith(InParmaWithTls.class)
class HttpsIT {
    private final Town town;
    private final HttpClient browser;

    HttpsIT(Town town) {
        this.town = town;
        this.browser = InParmaWithTls.browser();
    }

    @Test
    void pagesAndAnswersDemandHttpsForAYear() throws Exception {
        for (String path : new String[] {"/", "/api/status", "/api/cases"}) {
            HttpResponse<String> answer = browser.send(to(path).build(), BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .hasValue("max-age=31536000; includeSubDomains");
        }
    }

    @Test
    void theSessionsCookieIsForThisHostAndHttpsOnly() throws Exception {
        Town.Staff staff = town.staff("Sara Collaudi", "worker");
        HttpResponse<String> answer = browser.send(
                to("/api/session")
                        .header("Content-Type", "application/json")
                        .header("X-Affianca", "1")
                        .POST(BodyPublishers.ofString(
                                "{\"name\":\"" + staff.name() + "\",\"password\":\"" + staff.password() + "\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("__Host-")
                .contains("; Secure", "; HttpOnly", "; SameSite=Strict", "; Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void theDataAndTheKeysOfTheHouseAreForTheirOwnerAlone() throws Exception {
        Path data = town.house().data();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/master.key"))))
                .isEqualTo("rw-------");
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(InParmaWithTls.address() + path));
    }
}
