package org.affianca.rest.runtime;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.UserId;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Acting;
import org.affianca.api.access.Idempotency;
import org.affianca.api.access.Purposes;
import org.affianca.api.barrier.Attempts;
import org.affianca.api.machine.Machines;
import org.affianca.rest.again.Repeats;
import org.affianca.rest.body.HeldBody;
import org.affianca.rest.body.HeldRequest;
import org.affianca.rest.call.Call;
import org.affianca.rest.changes.Changes;
import org.affianca.rest.problem.Halt;
import org.affianca.rest.session.Door;
import org.affianca.rest.session.Guest;
import org.affianca.rest.session.Pace;
import org.affianca.rest.session.WhyAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receives a request behind the gate: who is it, is it allowed to ask, what does it bring, where does it go. */
@Component(service = Reception.class, configurationPid = "org.affianca.rest")
public final class Reception {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "DELETE");
    private final Acting acting;
    private final Door door;
    private final WhyAsked why;
    private final Pace<UserId> pace;
    private final int requestsPerMinute;
    private final Repeats repeats;
    private final Changes changes;
    private final Modules modules;
    private final Misses misses;

    @Activate
    public Reception(
            @Reference Acting acting,
            @Reference Accounts accounts,
            @Reference Machines machines,
            @Reference Purposes purposes,
            @Reference Idempotency idempotency,
            @Reference Attempts attempts,
            @Reference Changes changes,
            @Reference RestRuntime runtime,
            RestSettings settings) {
        this.acting = acting;
        this.door = new Door(accounts, machines);
        this.why = new WhyAsked(purposes);
        this.repeats = new Repeats(idempotency);
        this.changes = changes;
        this.requestsPerMinute = settings.requestsPerMinute();
        this.pace = new Pace<>(requestsPerMinute);
        this.modules = runtime.modules();
        this.misses = new Misses(attempts);
    }

    void receive(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("TRACE")) {
            throw Halt.with(405, "method-not-allowed");
        }
        checkQuery(request);
        Optional<Guest> guest = door.admit(request, response, path);
        if (guest.isEmpty()) {
            withBody(path, request, response, false);
            return;
        }
        Guest mine = guest.get();
        mine.session().ifPresent(Call.now()::signedIn);
        pace.step(mine.actor().id(), mine.requestsPerMinute().orElse(requestsPerMinute), response);
        if (path.equals("/changes")) {
            changes.follow(request, response);
            return;
        }
        acting.as(mine.actor(), why.of(mine, request, Call.now().origin()), () -> {
            withBody(path, request, response, true);
            misses.note(path, response.getStatus());
            return path;
        });
    }

    private static void checkQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && (query.contains("%00") || query.indexOf('\0') >= 0)) {
            throw Halt.with(400, "query-unreadable");
        }
    }

    private void withBody(String path, HttpServletRequest request, HttpServletResponse response, boolean known) {
        if (WITHOUT_BODY.contains(request.getMethod())) {
            route(path, request, response);
            return;
        }
        try (HeldBody body = HeldBody.of(request)) {
            HeldRequest held = new HeldRequest(request, body);
            Optional<String> key = known ? Repeats.key(path, request) : Optional.empty();
            if (key.isEmpty()) {
                route(path, held, response);
            } else {
                repeats.answer(key.get(), body.fingerprint(request), response, kept -> route(path, held, kept));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("taking in the body of " + path, e);
        }
    }

    private void route(String path, HttpServletRequest request, HttpServletResponse response) {
        AreaPath area = AreaPath.of(path);
        try {
            if (area.isOfArea() && modules.knows(area.id())) {
                modules.serve(area.id(), new BelowArea(request, area), response);
            } else {
                modules.serve(Call.CORE, request, response);
            }
        } catch (ServletException e) {
            throw new IllegalStateException("serving " + path, e);
        } catch (IOException e) {
            throw new UncheckedIOException("answering " + path, e);
        }
    }
}
