package org.affianca.testing.leaks;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Streams that stay open while something is planted, as users hold them who must not hear of it. */
final class Listening implements AutoCloseable {
    private final List<Ear> ears = new ArrayList<>();

    /** One stream of one user. */
    private record Ear(Operation operation, Who who, CompletableFuture<HttpResponse<InputStream>> stream) {}

    Listening(Crowd crowd, List<Operation> streams) {
        for (Operation operation : streams) {
            for (Who who : Who.values()) {
                if (who.isOutside()) {
                    Door door = crowd.door(who);
                    HttpRequest request = HttpRequest.newBuilder(door.at(operation.template()))
                            .header("Cookie", door.cookie())
                            .header("X-Affianca", "1")
                            .build();
                    ears.add(new Ear(
                            operation,
                            who,
                            HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofInputStream())));
                }
            }
        }
    }

    /** Tells what was heard until now. */
    void tell(Findings findings) {
        for (Ear ear : ears) {
            try (InputStream stream = ear.stream().join().body()) {
                byte[] heard = new byte[Math.max(1, stream.available())];
                int length = stream.available() == 0 ? 0 : stream.read(heard);
                byte[] said = java.util.Arrays.copyOf(heard, Math.max(0, length));
                findings.read(
                        Way.NOTIFICATION,
                        ear.operation(),
                        ear.who(),
                        new Reply("stream", 200, java.util.Map.of(), said, 0));
            } catch (IOException lost) {
                throw new IllegalStateException("a stream that broke: " + ear.operation(), lost);
            }
        }
    }

    @Override
    public void close() {
        ears.forEach(ear -> ear.stream().cancel(true));
    }
}
