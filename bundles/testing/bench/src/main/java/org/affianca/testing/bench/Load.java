package org.affianca.testing.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends requests to a target, closed loop (as fast as answers come) or open loop (at a fixed rate, whatever comes). */
final class Load {
    private static final int THREADS = 4;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Warm-up by count, not by time: code is compiled after so many calls, however slow the machine. */
    void warm(Target target, int requests) {
        AtomicLong next = new AtomicLong();
        everyThread(() -> {
            for (long n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                call(target, n);
            }
        });
    }

    Measured closed(Target target, Duration howLong) {
        Histogram times = new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(1), 3);
        AtomicLong next = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        long cpuBefore = Processes.cpuMillis(target.pid());
        long start = System.nanoTime();
        long end = start + howLong.toNanos();
        everyThread(() -> {
            while (System.nanoTime() < end) {
                long sent = System.nanoTime();
                count(call(target, next.getAndIncrement()), failed);
                times.recordValue(System.nanoTime() - sent);
            }
        });
        return new Measured(
                times, failed.get(), System.nanoTime() - start, Processes.cpuMillis(target.pid()) - cpuBefore);
    }

    /** Latency counts from the moment a request was due, so a server that stalls cannot hide behind a waiting client. */
    Measured open(Target target, Duration howLong, int perSecond) {
        Histogram times = new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(1), 3);
        AtomicLong next = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        long count = howLong.toSeconds() * perSecond;
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long cpuBefore = Processes.cpuMillis(target.pid());
        long start = System.nanoTime();
        everyThread(() -> {
            for (long n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                long due = start + n * gap;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                count(call(target, n), failed);
                times.recordValue(System.nanoTime() - due);
            }
        });
        return new Measured(
                times, failed.get(), System.nanoTime() - start, Processes.cpuMillis(target.pid()) - cpuBefore);
    }

    private static void count(boolean good, AtomicLong failed) {
        if (!good) {
            failed.incrementAndGet();
        }
    }

    private boolean call(Target target, long n) {
        try {
            int status = client.send(target.request().apply(n), BodyHandlers.discarding())
                    .statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void everyThread(Runnable work) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(work, "load-" + i);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
