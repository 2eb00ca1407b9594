package org.affianca.rest.runtime;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.servlet.ServletContainer;

/** One Jersey application behind the gate, core's or an area's, and the count of the requests that run in it. */
final class Module {
    private final String id;
    private final ServletContainer servlet;
    private final AtomicInteger running = new AtomicInteger();
    private final CountDownLatch empty = new CountDownLatch(1);
    private volatile boolean closing;

    Module(String id, ServletContainer servlet) {
        this.id = id;
        this.servlet = servlet;
    }

    String id() {
        return id;
    }

    /** Answers the request, unless the module is closing: then nothing happened and the answer is false. */
    boolean serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        running.incrementAndGet();
        if (closing) {
            leave();
            return false;
        }
        boolean leaveLater = false;
        try {
            servlet.service(request, response);
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Leaving());
                leaveLater = true;
            }
        } finally {
            if (!leaveLater) {
                leave();
            }
        }
        return true;
    }

    private void leave() {
        if (running.decrementAndGet() == 0 && closing) {
            empty.countDown();
        }
    }

    /** Lets nobody in any more, gives those inside some time to finish, then ends; how many were still inside. */
    int close(Duration patience) {
        closing = true;
        try {
            if (running.get() > 0 && !empty.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return running.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return running.get();
        } finally {
            servlet.destroy();
        }
        return 0;
    }

    /** A request that a resource answers later, from another thread. */
    private final class Leaving implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completed afterwards
        }

        @Override
        public void onError(AsyncEvent event) {
            // completed afterwards
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
