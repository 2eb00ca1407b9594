package org.affianca.rest.changes;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** One browser that listens; written to only when its line is free, so that a slow one delays nobody. */
final class Follower implements WriteListener, AsyncListener {
    /** Who does not take this many messages has gone to sleep, and will ask again when it wakes. */
    private static final int MOST_WAITING = 20;

    private final AsyncContext context;
    private final Consumer<Follower> gone;
    private final ServletOutputStream out;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean ended;
    private boolean flushed = true;

    Follower(AsyncContext context, Consumer<Follower> gone) throws IOException {
        this.context = context;
        this.gone = gone;
        this.out = context.getResponse().getOutputStream();
        context.addListener(this);
    }

    void begin(String first) {
        synchronized (this) {
            waiting.add(first.getBytes(StandardCharsets.UTF_8));
        }
        out.setWriteListener(this);
    }

    void send(String text) {
        boolean asleep;
        synchronized (this) {
            waiting.add(text.getBytes(StandardCharsets.UTF_8));
            asleep = waiting.size() > MOST_WAITING;
        }
        if (asleep) {
            end();
        } else {
            onWritePossible();
        }
    }

    @Override
    public void onWritePossible() {
        try {
            write();
        } catch (IOException | IllegalStateException e) {
            end();
        }
    }

    private synchronized void write() throws IOException {
        while (!ended && out.isReady()) {
            byte[] next = waiting.poll();
            if (next != null) {
                out.write(next);
                flushed = false;
            } else if (flushed) {
                return;
            } else {
                flushed = true;
                out.flush();
            }
        }
    }

    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        gone.accept(this);
        try {
            context.complete();
        } catch (IllegalStateException e) {
            // the container was quicker
        }
    }

    @Override
    public void onError(Throwable fault) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // never started again
    }
}
