package org.affianca.testing.itest.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.affianca.openid.LittleProvider;

/**
 * What people see of an identity provider: a page to sign in at, a session of its own, a page after leaving. It is reached by
 * the name {@code localhost} while the program is reached by its number: to a browser two sites, as in life.
 */
final class ProvidersPage implements AutoCloseable {
    private static final String SESSION = "provider-session";

    private final LittleProvider provider;
    private final HttpServer server;
    private volatile String session = "";
    /** Whether the answer goes back with another state than was sent along. */
    volatile boolean bendsTheState;

    final AtomicInteger asked = new AtomicInteger();

    ProvidersPage(LittleProvider provider) {
        this.provider = provider;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/authorize", this::authorize);
        server.createContext("/enter", this::enter);
        server.createContext("/end", this::end);
        server.start();
        provider.discovery = found -> {
            Map<String, Object> mine = new LinkedHashMap<>(found);
            mine.put("authorization_endpoint", address() + "/authorize");
            mine.put("end_session_endpoint", address() + "/end");
            return mine;
        };
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who has a session goes straight back; others are asked. */
    private void authorize(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        if (knows(exchange)) {
            sendOn(exchange, query);
        } else {
            asked.incrementAndGet();
            page(
                    exchange,
                    "<h1>Ente di prova</h1><a href='/enter?" + query.replace("&", "&amp;") + "'>Entra come "
                            + provider.person.get("name") + "</a>");
        }
    }

    private void enter(HttpExchange exchange) throws IOException {
        session = UUID.randomUUID().toString();
        exchange.getResponseHeaders().add("Set-Cookie", SESSION + "=" + session + "; Path=/; HttpOnly; SameSite=Lax");
        sendOn(exchange, exchange.getRequestURI().getRawQuery());
    }

    private void sendOn(HttpExchange exchange, String query) throws IOException {
        String on = bendsTheState ? query.replaceAll("(^|&)state=[^&]*", "$1state=another") : query;
        exchange.getResponseHeaders().set("Location", provider.issuer() + "/authorize?" + on);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void end(HttpExchange exchange) throws IOException {
        session = "";
        String back = exchange.getRequestURI().getRawQuery().replaceAll(".*post_logout_redirect_uri=([^&]*).*", "$1");
        page(
                exchange,
                "<h1>Hai lasciato l’ente di prova</h1><a href='" + URLDecoder.decode(back, StandardCharsets.UTF_8)
                        + "'>Torna al programma</a>");
    }

    private boolean knows(HttpExchange exchange) {
        String cookie = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        return !session.isEmpty() && cookie.contains(SESSION + "=" + session);
    }

    private static void page(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = ("<!doctype html><html lang='it'><title>Ente di prova</title><main>" + body + "</main></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
