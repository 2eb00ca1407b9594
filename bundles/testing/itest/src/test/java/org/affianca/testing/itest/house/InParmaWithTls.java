package org.affianca.testing.itest.house;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The distribution started by its own launcher with a certificate that it was given; the certificate is its own. */
public final class InParmaWithTls extends Towns {
    public static final String PASSWORD = "only-for-this-test";
    private static final int PORT = Program.freePort();

    public InParmaWithTls() {
        super(InParmaWithTls::started);
    }

    public static Path keystore() {
        return Program.target("parma-tls").resolve("server.p12");
    }

    public static String address() {
        return "https://localhost:" + PORT;
    }

    /** Trusts the one certificate that the house was given, as the office's browsers trust their authority. */
    public static HttpClient browser() {
        try {
            KeyStore known = KeyStore.getInstance(keystore().toFile(), PASSWORD.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("it", known.getCertificate("it"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(context).build();
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Affianca started() {
        new Launched(Program.target("parma-tls")).stop();
        Launched house = new Launched(Program.emptied("parma-tls"));
        Path keystore = keystore();
        makeCertificate(keystore);
        return house.configured("password", PASSWORD + "\n")
                .configured(
                        "org.affianca.tls.cfg",
                        "keystore = " + keystore + "\npasswordFile = " + keystore.resolveSibling("etc/password")
                                + "\nport = " + PORT + "\n")
                .start("--profile", "parma");
    }

    private static void makeCertificate(Path keystore) {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        try {
            int code = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "it",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            keystore.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("keytool failed");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
