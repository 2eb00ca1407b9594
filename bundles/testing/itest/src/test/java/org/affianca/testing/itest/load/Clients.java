package org.affianca.testing.itest.load;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Unanswered;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.karaf.CaseStory;

/** People at work on core: reading a case, searching, listing work, writing notes, and one upload of 2 s always in flight. */
final class Clients implements AutoCloseable {
    static final int UPLOAD_MILLIS = 2000;

    private final CaseStory story;
    private final long file;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;
    private volatile Tally quick = new Tally();
    private volatile Tally slow = new Tally();

    Clients(CaseStory story, long file) {
        this.story = story;
        this.file = file;
        again(() -> story.worker().get("/cases/" + file));
        again(() -> story.worker().get("/people?q=collaudi"));
        again(() -> story.worker().get("/works?case=" + file));
        again(() -> story.note(file, "Una nota scritta mentre un'area va e viene."));
        run(() -> timed(this::upload, () -> slow));
    }

    /** Begins a new page: what follows is counted in these. */
    void countIn(Tally quickOnes, Tally slowOnes) {
        quick = quickOnes;
        slow = slowOnes;
    }

    @Override
    public void close() {
        ended = true;
        threads.forEach(Until::ended);
    }

    private void again(Supplier<Answer> request) {
        run(() -> {
            timed(request, () -> quick);
            Until.sleep(5);
        });
    }

    private void run(Runnable once) {
        Thread thread = new Thread(() -> {
            while (!ended) {
                once.run();
            }
        });
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    // Counted where it ended: a request that begins before a deploy and suffers from it belongs to the deploy.
    private static void timed(Supplier<Answer> request, Supplier<Tally> page) {
        long begun = System.nanoTime();
        try {
            Answer answer = request.get();
            page.get().took(System.nanoTime() - begun);
            if (answer.status() >= 300) {
                page.get().failed(answer.asked() + " " + answer.status() + " " + answer.text());
            }
        } catch (Unanswered e) {
            page.get().failed(e.getMessage() + " " + e.getCause());
        }
    }

    private Answer upload() {
        return story.worker()
                .send(
                        "POST",
                        "/cases/" + file + "/documents?name=lento.txt&folder=" + story.firstCode("folder")
                                + "&secrecy=ORDINARY",
                        BodyPublishers.ofInputStream(SlowBody::new),
                        "Content-Type",
                        "application/octet-stream");
    }

    /** A body that takes its time: one byte each tenth of a second. */
    private static final class SlowBody extends InputStream {
        private static final int PIECES = 20;

        private int sent;

        @Override
        public int read() {
            if (sent == PIECES) {
                return -1;
            }
            Until.sleep(UPLOAD_MILLIS / PIECES);
            sent++;
            return 'x';
        }

        /** One byte at a time, so that each goes out when it is there. */
        @Override
        public int read(byte[] into, int from, int most) {
            int next = read();
            if (next < 0) {
                return -1;
            }
            into[from] = (byte) next;
            return 1;
        }
    }
}
