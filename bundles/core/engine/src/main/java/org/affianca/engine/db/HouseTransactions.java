package org.affianca.engine.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.affianca.api.area.Transactions;
import org.affianca.api.problem.Busy;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions bound to the running thread; nested ones join, and any exception rolls the whole back. One that the database
 * breaks off in favour of others is tried again a few times: so what runs in it is written to be run twice, and takes
 * nothing from outside that can be taken only once.
 */
@Component(service = {Transactions.class, HouseTransactions.class})
public final class HouseTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(HouseTransactions.class);
    private static final int TRIES = 4;
    private static final int LONGEST_PAUSE_MILLIS = 60;

    private final Database database;
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    @Activate
    public HouseTransactions(@Reference Database database) {
        this.database = database;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        Running outer = running.get();
        if (outer != null) {
            return outer.join(work);
        }
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (Busy broken) {
                if (tries == TRIES) {
                    throw broken;
                }
                LOG.debug("a transaction was broken off in favour of others and is tried again", broken);
                pause();
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        List<Runnable> afterwards;
        T result;
        try (Connection connection = database.connection()) {
            Running mine = new Running(connection);
            running.set(mine);
            try {
                result = mine.join(work);
                mine.end();
                afterwards = mine.afterwards;
            } finally {
                running.remove();
                mine.endings.forEach(HouseTransactions::tell);
            }
        } catch (SQLException failed) {
            throw BrokenOff.is(failed) ? new Busy(failed) : new IllegalStateException("running a transaction", failed);
        }
        afterwards.forEach(HouseTransactions::tell);
        return result;
    }

    /** Of two who broke each other off, one comes back first. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException stopped) {
            // Whoever waits for the answer decides; the next try tells.
            Thread.currentThread().interrupt();
        }
    }

    /** The same for work without an answer. */
    public void run(Runnable work) {
        within(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs as the last thing of the running transaction, in it: for what shall hold its locks briefly. */
    public void beforeCommit(Runnable work) {
        current().lastThings.add(work);
    }

    /** Runs after the commit of the running transaction, never when it is rolled back; at once when none runs. */
    public void onCommit(Runnable work) {
        Running mine = running.get();
        if (mine == null) {
            tell(work);
        } else {
            mine.afterwards.add(work);
        }
    }

    /** Runs when the running transaction has ended, committed or rolled back. */
    public void onEnd(Runnable work) {
        current().endings.add(work);
    }

    /** The running transaction's connection; for the few statements that are not in a mapper. */
    public Connection connection() {
        return current().connection;
    }

    SqlSession session(SqlSessionFactory factory) {
        Running mine = current();
        return mine.sessions.computeIfAbsent(factory, f -> f.openSession(ExecutorType.REUSE, mine.connection));
    }

    private Running current() {
        Running mine = running.get();
        if (mine == null) {
            throw new IllegalStateException("no transaction is running");
        }
        return mine;
    }

    private static void tell(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            // The commit stands; what follows it must catch up by itself.
            LOG.error("after a transaction", failed);
        }
    }

    /** One transaction: its connection, a session per Configuration, and whether somebody inside has failed. */
    private static final class Running {
        private final Connection connection;
        private final Map<SqlSessionFactory, SqlSession> sessions = new HashMap<>();
        private final List<Runnable> lastThings = new ArrayList<>();
        private final List<Runnable> afterwards = new ArrayList<>();
        private final List<Runnable> endings = new ArrayList<>();
        private boolean broken;

        Running(Connection connection) {
            this.connection = connection;
        }

        <T> T join(Supplier<T> work) {
            refuseIfBroken();
            try {
                return work.get();
            } catch (RuntimeException | Error failed) {
                rollBack(failed);
                if (!(failed instanceof Busy) && BrokenOff.is(failed)) {
                    throw new Busy(failed);
                }
                throw failed;
            }
        }

        void end() throws SQLException {
            refuseIfBroken();
            join(() -> {
                // One of them may add another.
                for (int i = 0; i < lastThings.size(); i++) {
                    lastThings.get(i).run();
                }
                return lastThings.size();
            });
            closeSessions();
            connection.commit();
        }

        private void refuseIfBroken() {
            if (broken) {
                throw new IllegalStateException("a nested transaction failed and was swallowed; all was rolled back");
            }
        }

        private void rollBack(Throwable why) {
            if (broken) {
                return;
            }
            broken = true;
            try {
                closeSessions();
                connection.rollback();
            } catch (SQLException | RuntimeException failed) {
                why.addSuppressed(failed);
            }
        }

        private void closeSessions() {
            sessions.values().forEach(SqlSession::close);
            sessions.clear();
        }
    }
}
