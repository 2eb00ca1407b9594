package org.affianca.rest.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModulesTest {
    private SmallServer server;

    @BeforeEach
    void start() throws Exception {
        server = new SmallServer(new Probe("core"));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void servesCoreAndAreasEachUnderItsOwnAddress() {
        Probe employment = areaComes("employment", "words of employment");
        Probe housing = areaComes("housing", "words of housing");

        assertThat(server.get("/probe").body()).isEqualTo("{\"name\":\"core\"}");
        assertThat(server.get("/areas/employment/probe").body()).contains("words of employment");
        assertThat(server.get("/areas/housing/probe").body()).contains("words of housing");
        assertThat(employment).isNotSameAs(housing);
    }

    @Test
    void anAreaNobodyKnowsIsNotFound() {
        server.get("/probe");
        HttpResponse<String> answer = server.get("/areas/nowhere/probe");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void anAreaComingAndGoingNeverWaitsForARequestOfCore() throws Exception {
        server.get("/probe");
        CompletableFuture<HttpResponse<String>> slow =
                CompletableFuture.supplyAsync(() -> server.get("/probe/slow?ms=2500"));
        Thread.sleep(100);
        long begin = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            Probe area = areaComes("employment", "round " + i);
            assertThat(server.get("/areas/employment/probe").body()).contains("round " + i);
            server.runtime.assembly().remove("employment", area);
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isLessThan(2300);
        assertThat(slow).isNotDone();
        assertThat(slow.get().statusCode()).isEqualTo(200);
    }

    @Test
    void runningRequestsFinishWhileNewcomersAreToldToComeAgain() throws Exception {
        Probe area = areaComes("employment", "leaving");
        server.get("/areas/employment/probe");
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> server.get("/areas/employment/probe/slow?ms=1300"));
        Thread.sleep(200);
        CompletableFuture<Void> removal =
                CompletableFuture.runAsync(() -> server.runtime.assembly().remove("employment", area));
        Thread.sleep(100);
        HttpResponse<String> newcomer = server.get("/areas/employment/probe");

        assertThat(newcomer.statusCode()).isEqualTo(503);
        assertThat(newcomer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(newcomer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(removal).isNotDone();
        assertThat(running.get().statusCode()).isEqualTo(200);
        removal.get(1, TimeUnit.SECONDS);
        Thread.sleep(700);
        assertThat(server.get("/areas/employment/probe").statusCode()).isEqualTo(404);
    }

    @Test
    void aRequestThatNeverEndsHoldsNobodyForLongerThanPatience() throws Exception {
        Probe area = areaComes("employment", "stuck");
        server.get("/areas/employment/probe");
        CompletableFuture<HttpResponse<String>> stuck =
                CompletableFuture.supplyAsync(() -> server.get("/areas/employment/probe/slow?ms=4000"));
        Thread.sleep(200);
        long begin = System.nanoTime();
        server.runtime.assembly().remove("employment", area);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isBetween(1900L, 2600L);
        stuck.cancel(true);
    }

    @Test
    void anAreaUpdatedUnderLoadFailsNobody() throws Exception {
        Probe current = areaComes("employment", "version 0");
        server.get("/areas/employment/probe");
        AtomicBoolean go = new AtomicBoolean(true);
        List<CompletableFuture<List<Integer>>> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clients.add(CompletableFuture.supplyAsync(() -> {
                List<Integer> statuses = new ArrayList<>();
                while (go.get()) {
                    statuses.add(server.get("/areas/employment/probe").statusCode());
                }
                return statuses;
            }));
        }
        for (int i = 1; i <= 10; i++) {
            server.runtime.assembly().remove("employment", current);
            Thread.sleep(100);
            current = areaComes("employment", "version " + i);
            Thread.sleep(60);
        }
        go.set(false);
        List<Integer> statuses = new ArrayList<>();
        for (CompletableFuture<List<Integer>> client : clients) {
            statuses.addAll(client.get());
        }
        assertThat(statuses).hasSizeGreaterThan(40).containsOnly(200);
        assertThat(server.get("/areas/employment/probe").body()).contains("version 10");
    }

    @Test
    void aModuleIsBuiltWithTheLastOfTheResourcesAnnounced() {
        server.runtime.assembly().add("employment", "first", 2, () -> new Probe("first"));
        assertThat(server.get("/areas/employment/probe").statusCode()).isEqualTo(503);
        server.runtime.assembly().add("employment", "second", 2, Second::new);
        assertThat(server.get("/areas/employment/second").statusCode()).isEqualTo(200);
        assertThat(server.get("/areas/employment/probe").statusCode()).isEqualTo(200);
    }

    @Test
    void aModuleThatCannotBeBuiltDisturbsNoOther() {
        server.runtime.assembly().add("broken", "key", 1, () -> {
            throw new IllegalStateException("the component failed");
        });
        assertThat(server.get("/areas/broken/probe").statusCode()).isIn(404, 503);
        assertThat(server.get("/probe").statusCode()).isEqualTo(200);
    }

    @Test
    void aComponentThatDoesNotStartIsLeftOutAndTheOthersServe() {
        areaComes("employment", "well");
        server.runtime.assembly().add("employment", "ill", 1, () -> {
            throw new IllegalStateException("the component failed");
        });
        assertThat(server.get("/areas/employment/probe").statusCode()).isEqualTo(200);
    }

    private Probe areaComes(String id, String name) {
        Probe probe = new Probe(name);
        server.runtime.assembly().add(id, probe, 1, () -> probe);
        return probe;
    }

    @jakarta.ws.rs.Path("second")
    public static final class Second {
        @jakarta.ws.rs.GET
        @jakarta.ws.rs.Produces("application/json")
        public Probe.Name name() {
            return new Probe.Name("second");
        }
    }
}
