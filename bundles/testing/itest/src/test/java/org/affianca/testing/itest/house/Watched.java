package org.affianca.testing.itest.house;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.affianca.testing.itest.bundle.TestBundle;
import org.affianca.testing.itest.bundle.witness.Witness;

/** A running Affianca with the witness bundle in it, which tells which bundles restart and what they leave behind. */
public final class Watched {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Affianca house;

    private Watched(Affianca house) {
        this.house = house;
    }

    /** Drops the witness into the deploy folder, unless it is there, and begins a new page. */
    public static Watched from(Affianca house) {
        Watched watched = new Watched(house);
        if (!watched.isThere()) {
            TestBundle.named("org.affianca.testing.witness")
                    .header("Bundle-Activator", Witness.class.getName())
                    .classes(Witness.class)
                    .into(house.data().resolve("deploy"));
        }
        Until.so("the witness answers", Duration.ofSeconds(20), watched::isThere);
        watched.send("POST", "");
        return watched;
    }

    /** What stopped, started or lost its wiring since the page began, bundles with that name left out. */
    public List<String> turnsOutside(String bundle) {
        return facts("turns").stream()
                .filter(turn -> !turn.endsWith(" " + bundle))
                .collect(Collectors.toList());
    }

    public List<String> services() {
        return facts("services").stream().sorted().collect(Collectors.toList());
    }

    public int threads() {
        return facts("threads").size();
    }

    /** How many class loaders of bundles that went are still held. */
    public int heldLoaders() {
        return Integer.parseInt(facts("loaders").get(0));
    }

    private boolean isThere() {
        return send("GET", "?ask=bundles").headers().firstValue("X-Witness").isPresent();
    }

    private List<String> facts(String about) {
        return send("GET", "?ask=" + about).body().lines().collect(Collectors.toList());
    }

    private HttpResponse<String> send(String method, String query) {
        HttpRequest request = HttpRequest.newBuilder(house.at("/witness" + query))
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unanswered(method + " /witness", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
