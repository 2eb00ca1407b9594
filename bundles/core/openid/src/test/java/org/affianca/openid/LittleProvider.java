package org.affianca.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An identity provider of flesh and blood as far as HTTP, keys and signatures go: discovery, keys, codes that are good once
 * and only with their verifier. Whoever comes is the {@link #person}, without being asked. Each step can be made to lie.
 */
public final class LittleProvider implements AutoCloseable {
    public static final String CLIENT = "affianca";
    /** Making a key takes a second: all providers begin with the same. */
    private static final RSAKey FIRST = rsa();

    public static final String SECRET = "a-secret-shared-by-two";

    /** What one sign-in asked for, kept until its code comes back. */
    private record Asked(String redirect, String challenge, String nonce) {}

    private final HttpServer server;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private volatile RSAKey key = FIRST;
    private final ECKey curve = ec();

    /** The claims of whoever comes. */
    public final Map<String, Object> person = new ConcurrentHashMap<>(Map.of("sub", "248289761001"));
    /** What the page for signing in answers besides. */
    public final Map<String, String> answer = new ConcurrentHashMap<>();
    /** Claims that only the user info tells. */
    public final Map<String, Object> told = new ConcurrentHashMap<>();

    public final AtomicInteger keysAsked = new AtomicInteger();
    public volatile UnaryOperator<JWTClaimsSet> lie = claims -> claims;
    public volatile Function<JWTClaimsSet, JWT> signing = this::signed;
    public volatile UnaryOperator<Map<String, Object>> discovery = found -> found;
    public volatile Map<String, String> lastAsked = Map.of();

    public LittleProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> json(exchange, 200, discovery.apply(itself()));
                case "/jwks" -> {
                    keysAsked.incrementAndGet();
                    json(
                            exchange,
                            200,
                            new JWKSet(List.<JWK>of(key, curve))
                                    .toPublicJWKSet()
                                    .toJSONObject());
                }
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                case "/userinfo" -> json(exchange, 200, userInfo());
                default -> json(exchange, 404, Map.of());
            }
        } catch (JOSEException failed) {
            throw new IOException(failed);
        }
    }

    private Map<String, Object> itself() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("issuer", issuer());
        all.put("authorization_endpoint", issuer() + "/authorize");
        all.put("token_endpoint", issuer() + "/token");
        all.put("userinfo_endpoint", issuer() + "/userinfo");
        all.put("jwks_uri", issuer() + "/jwks");
        all.put("end_session_endpoint", issuer() + "/end");
        all.put("response_types_supported", List.of("code"));
        all.put("subject_types_supported", List.of("public"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256", "ES256", "HS256", "none"));
        all.put("authorization_response_iss_parameter_supported", true);
        return all;
    }

    private Map<String, Object> userInfo() {
        Map<String, Object> all = new LinkedHashMap<>(told);
        all.putIfAbsent("sub", person.get("sub"));
        return all;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = first(exchange.getRequestURI().getRawQuery());
        lastAsked = asked;
        Map<String, String> back = new LinkedHashMap<>();
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Asked(asked.get("redirect_uri"), asked.get("code_challenge"), asked.getOrDefault("nonce", "")));
        back.put("code", code);
        back.put("state", asked.getOrDefault("state", ""));
        back.put("iss", issuer());
        back.putAll(answer);
        if (back.containsKey("error")) {
            back.remove("code");
        }
        exchange.getResponseHeaders().set("Location", asked.get("redirect_uri") + "?" + query(back));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        Map<String, String> form = first(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String proof = exchange.getRequestHeaders().getFirst("Authorization");
        String expected =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        Asked asked = codes.remove(form.getOrDefault("code", ""));
        boolean mine = asked != null
                && asked.redirect().equals(form.get("redirect_uri"))
                && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(form.get("code_verifier")))
                        .getValue()
                        .equals(asked.challenge());
        if (!expected.equals(proof) && !form.containsKey("client_assertion")) {
            json(exchange, 401, Map.of("error", "invalid_client"));
        } else if (!mine) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            JWT token = signing.apply(lie.apply(claims(asked.nonce())));
            json(
                    exchange,
                    200,
                    Map.of(
                            "access_token",
                            "opens-user-info",
                            "token_type",
                            "Bearer",
                            "expires_in",
                            300,
                            "id_token",
                            token.serialize()));
        }
    }

    private JWTClaimsSet claims(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce);
        person.forEach(claims::claim);
        return claims.build();
    }

    /** Signed with the key that the provider publishes. */
    public SignedJWT signed(JWTClaimsSet claims) {
        return signed(claims, key, JWSAlgorithm.RS256);
    }

    /** Signed with an elliptic key that the provider publishes as well. */
    public SignedJWT signedByCurve(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(curve.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(curve));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public SignedJWT signed(JWTClaimsSet claims, RSAKey with, JWSAlgorithm algorithm) {
        return signed(
                claims,
                with,
                new JWSHeader.Builder(algorithm).keyID(with.getKeyID()).build());
    }

    private static SignedJWT signed(JWTClaimsSet claims, RSAKey with, JWSHeader head) {
        try {
            SignedJWT token = new SignedJWT(head, claims);
            token.sign(new RSASSASigner(with));
            return token;
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public RSAKey key() {
        return key;
    }

    /** From now on another key signs; the old one is not published any more. */
    public void changeKey() {
        key = rsa();
    }

    /** What the provider tells when somebody signs out of it. */
    public String logoutToken(UnaryOperator<JWTClaimsSet> lie) {
        return logoutToken(lie, new JOSEObjectType("logout+jwt"));
    }

    public String logoutToken(UnaryOperator<JWTClaimsSet> lie, JOSEObjectType type) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString())
                .subject(String.valueOf(person.get("sub")))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .build();
        JWSHeader head = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(type)
                .build();
        return signed(lie.apply(claims), key, head).serialize();
    }

    /** Goes to the page as a browser would, and comes back with where it was sent. */
    public URI visit(URI page) {
        try {
            java.net.http.HttpResponse<Void> back = java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(page).build(),
                            java.net.http.HttpResponse.BodyHandlers.discarding());
            return URI.create(back.headers().firstValue("Location").orElseThrow());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, String> first(String query) {
        Map<String, String> all = new LinkedHashMap<>();
        URLUtils.parseParameters(query).forEach((name, values) -> all.put(name, values.get(0)));
        return all;
    }

    private static String query(Map<String, String> all) {
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(text.length() == 0 ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
