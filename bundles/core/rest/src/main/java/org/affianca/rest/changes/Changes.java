package org.affianca.rest.changes;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.affianca.api.area.Areas;
import org.affianca.rest.problem.Halt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells every open browser when areas come and go, over server-sent events; one thread serves them all. */
@Component(service = Changes.class)
public final class Changes {
    private static final int MOST_FOLLOWERS = 2000;
    private static final int BEAT_SECONDS = 20;

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final AtomicLong count = new AtomicLong();
    private final Map<Areas, AutoCloseable> heard = new ConcurrentHashMap<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "affianca-changes");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Changes() {
        teller.scheduleWithFixedDelay(() -> send(": beat\n\n"), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** The API must stand even when the keeper of the areas does not. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "unhear")
    public void hear(Areas areas) {
        heard.put(areas, areas.onChange(() -> teller.execute(this::tellAll)));
    }

    /** Called when the areas' keeper goes. */
    void unhear(Areas areas) throws Exception {
        AutoCloseable listening = heard.remove(areas);
        if (listening != null) {
            listening.close();
        }
    }

    @Deactivate
    void stop() {
        teller.shutdownNow();
        followers.forEach(Follower::end);
    }

    /** Lets the client of this request hear of every change from now on. */
    public void follow(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET")) {
            throw Halt.with(405, "method-not-allowed");
        }
        if (followers.size() >= MOST_FOLLOWERS) {
            throw Halt.later(503, "too-busy", BEAT_SECONDS);
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Follower follower = new Follower(context, followers::remove);
        followers.add(follower);
        follower.begin("retry: 2000\n" + event());
    }

    int followers() {
        return followers.size();
    }

    private void tellAll() {
        count.incrementAndGet();
        send(event());
    }

    private String event() {
        return "event: areas-changed\ndata: {\"count\":" + count.get() + "}\n\n";
    }

    private void send(String text) {
        followers.forEach(follower -> follower.send(text));
    }
}
