package org.affianca.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What we are to one provider: its settings, checked once. */
final class Client {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    final String name;
    final Issuer issuer;
    final ClientID id;
    final URI publicUrl;
    final URI redirect;
    final Scope scope;
    final List<String> levels;
    final int skewSeconds;
    private final OpenIdSettings settings;
    private final Optional<JWK> key;

    Client(String name, OpenIdSettings settings) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "org.affianca.openid-" + name + ": the name has small letters and digits");
        }
        this.name = name;
        this.settings = settings;
        this.issuer = new Issuer(safe(URI.create(said("issuer", settings.issuer()))));
        this.id = new ClientID(said("clientId", settings.clientId()));
        this.publicUrl = safe(URI.create(said("publicUrl", settings.publicUrl()).replaceAll("/+$", "")));
        this.redirect = URI.create(publicUrl + "/api/sign-on/" + name + "/return");
        this.scope = Scope.parse(settings.scope());
        this.levels = settings.acr().isBlank()
                ? List.of()
                : List.of(settings.acr().strip().split("\\s+"));
        this.skewSeconds = settings.clockSkewSeconds();
        this.key = settings.clientAuth().equals("key") ? Optional.of(key(settings.keyFile())) : Optional.empty();
        if (!Set.of("basic", "post", "key", "none").contains(settings.clientAuth())) {
            throw new IllegalArgumentException(at("clientAuth") + " must be basic, post, key or none");
        }
        if (!scope.contains("openid")) {
            throw new IllegalArgumentException(at("scope") + " must contain openid");
        }
    }

    OpenIdSettings settings() {
        return settings;
    }

    String label(Locale locale) {
        boolean english =
                locale.getLanguage().equals("en") && !settings.labelEn().isBlank();
        String label = english ? settings.labelEn() : settings.label();
        return label.isBlank() ? name : written(label);
    }

    /** Files of settings are read byte by letter; whoever wrote one in UTF-8 gets the accents back. */
    static String written(String text) {
        if (text.chars().anyMatch(c -> c > 0xFF)) {
            return text;
        }
        String meant = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return meant.indexOf('\uFFFD') < 0 ? meant : text;
    }

    /** How we prove ourselves at this address; empty for a client without any secret. */
    Optional<ClientAuthentication> proof(URI endpoint) throws JOSEException {
        switch (settings.clientAuth()) {
            case "basic":
                return Optional.of(new ClientSecretBasic(id, new Secret(settings.clientSecret())));
            case "post":
                return Optional.of(new ClientSecretPost(id, new Secret(settings.clientSecret())));
            case "key":
                return Optional.of(byKey(endpoint, key.orElseThrow()));
            default:
                return Optional.empty();
        }
    }

    private ClientAuthentication byKey(URI endpoint, JWK key) throws JOSEException {
        if (!(key instanceof AsymmetricJWK pair)) {
            throw new JOSEException("a shared key proves nothing here");
        }
        JWSAlgorithm usual = key.getKeyType().equals(KeyType.EC) ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
        JWSAlgorithm algorithm = Optional.ofNullable(key.getAlgorithm())
                .map(said -> JWSAlgorithm.parse(said.getName()))
                .orElse(usual);
        return new PrivateKeyJWT(id, endpoint, algorithm, pair.toPrivateKey(), key.getKeyID(), null);
    }

    /** Nothing about people goes unencrypted; on this very machine nobody listens. */
    static URI safe(URI address) {
        boolean plain = "http".equals(address.getScheme()) && HERE.contains(String.valueOf(address.getHost()));
        if (!plain && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException(address + " must begin with https");
        }
        return address;
    }

    private String said(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(at(key) + " is missing");
        }
        return value.strip();
    }

    private String at(String key) {
        return "org.affianca.openid-" + name + ": " + key;
    }

    private JWK key(String file) {
        try {
            JWK key = JWK.parse(Files.readString(Path.of(said("keyFile", file))));
            if (!key.isPrivate()) {
                throw new IllegalArgumentException(at("keyFile") + " holds no private key");
            }
            return key;
        } catch (IOException | java.text.ParseException failed) {
            throw new IllegalArgumentException(at("keyFile") + " cannot be read", failed);
        }
    }
}
