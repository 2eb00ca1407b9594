package org.affianca.testing.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * The floor under our figures: Jetty and JDBC alone, in a process of its own, with the same statements on a copy of the
 * same database; nobody signs in, nothing is decided, logged or described.
 */
public final class BareJetty {
    private BareJetty() {}

    /** Arguments: database folder, port, organisation, user. */
    public static void main(String[] args) throws Exception {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:derby:" + args[0]);
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(10);
        BareQueries queries =
                new BareQueries(new HikariDataSource(pool), Long.parseLong(args[2]), Long.parseLong(args[3]));
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(new HttpConfiguration()));
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(args[1]));
        server.addConnector(connector);
        server.setHandler(new Answers(queries));
        server.start();
        server.join();
    }

    static Running launch(Path db, Town town) throws IOException, InterruptedException {
        int port = Processes.freePort();
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareJetty.class.getName(),
                        db.toString(),
                        Integer.toString(port),
                        Long.toString(town.organisation()),
                        Long.toString(town.user()))
                .redirectErrorStream(true)
                .redirectOutput(db.resolveSibling("bare.log").toFile())
                .start();
        Processes.untilListening(port, System.nanoTime(), process);
        return new Running(process, port);
    }

    /** The process while it serves. */
    record Running(Process process, int port) implements AutoCloseable {
        URI at(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private static final class Answers extends Handler.Abstract {
        private final BareQueries queries;

        Answers(BareQueries queries) {
            this.queries = queries;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException, SQLException {
            // What a client sent is read to the end, or the connection could not be used again.
            String sent = Content.Source.asString(request);
            String[] path = Request.getPathInContext(request).split("/");
            String body =
                    switch (path[1]) {
                        case "case" -> queries.openCase(Long.parseLong(path[2]));
                        case "works" -> queries.workList();
                        default -> queries.writeNote(Long.parseLong(path[2]), sent);
                    };
            response.getHeaders().put("Content-Type", "application/json");
            Content.Sink.write(response, true, body, callback);
            return true;
        }
    }
}
