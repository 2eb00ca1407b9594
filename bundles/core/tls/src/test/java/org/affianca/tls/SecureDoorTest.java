package org.affianca.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureDoorTest {
    @TempDir
    Path folder;

    private final Server server = new Server();
    private Path keystore;
    private Path certificate;
    private Path key;

    @BeforeEach
    void files() throws Exception {
        keystore = folder.resolve("server.p12");
        certificate = folder.resolve("server.pem");
        key = folder.resolve("server.key");
        TestCertificate.keystore(keystore, "first");
        TestCertificate.passwordFile(folder.resolve("password"));
        TestCertificate.pem(keystore, certificate, key);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void certificateFilesAreEnoughForHttps() throws Exception {
        int port = open(settings(certificate.toString(), key.toString(), "", ""));
        assertThat(answer(port, "TLSv1.3")).contains("200 OK", "secure true");
        assertThat(answer(port, "TLSv1.2")).contains("200 OK");
    }

    @Test
    void aKeystoreIsEnoughForHttps() throws Exception {
        int port = open(
                settings("", "", keystore.toString(), folder.resolve("password").toString()));
        assertThat(answer(port, "TLSv1.3")).contains("200 OK", "secure true");
    }

    @Test
    void oldProtocolsFindNoDoor() throws Exception {
        int port = open(settings(certificate.toString(), key.toString(), "", ""));
        assertThatThrownBy(() -> answer(port, "TLSv1.1")).isInstanceOf(SSLException.class);
    }

    @Test
    void aRenewedCertificateIsShownWithoutARestartAndABrokenOneIsNot() throws Exception {
        SecureDoor door = new SecureDoor(settings(certificate.toString(), key.toString(), "", ""));
        int port = open(door);
        assertThat(shown(port)).isEqualTo("CN=first");
        Files.writeString(certificate, "nothing of use");
        written(Instant.now().plusSeconds(60));
        door.look();
        assertThat(shown(port)).isEqualTo("CN=first");
        TestCertificate.keystore(keystore, "second");
        TestCertificate.pem(keystore, certificate, key);
        written(Instant.now().plusSeconds(120));
        door.look();
        assertThat(shown(port)).isEqualTo("CN=second");
        door.close();
    }

    @Test
    void halfASettingIsRefusedInWords() {
        assertThatThrownBy(() -> new SecureDoor(settings(certificate.toString(), "", "", "")))
                .hasMessageContaining("either certificate and key, or keystore");
        assertThatThrownBy(() -> new SecureDoor(settings(certificate.toString(), certificate.toString(), "", "")))
                .hasMessageContaining("no private key");
    }

    private void written(Instant at) throws IOException {
        Files.setLastModifiedTime(certificate, FileTime.from(at));
        Files.setLastModifiedTime(key, FileTime.from(at));
    }

    private int open(TlsSettings settings) throws Exception {
        return open(new SecureDoor(settings));
    }

    private int open(SecureDoor door) throws Exception {
        NetworkConnector connector = (NetworkConnector) door.createConnector(server);
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                Content.Source.asString(request);
                byte[] said = ("secure " + request.isSecure()).getBytes(StandardCharsets.US_ASCII);
                response.write(true, java.nio.ByteBuffer.wrap(said), callback);
                return true;
            }
        });
        server.start();
        return connector.getLocalPort();
    }

    private static String answer(int port, String protocol) throws Exception {
        try (SSLSocket socket = connect(port, protocol)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String shown(int port) throws Exception {
        try (SSLSocket socket = connect(port, "TLSv1.3")) {
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0])
                    .getSubjectX500Principal()
                    .getName();
        }
    }

    private static SSLSocket connect(int port, String protocol) throws Exception {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new Trusting()}, new SecureRandom());
        SSLSocket socket = (SSLSocket) trusting.getSocketFactory().createSocket("localhost", port);
        socket.setEnabledProtocols(new String[] {protocol});
        socket.startHandshake();
        return socket;
    }

    /** Any certificate will do: what is tested is the door, not who made the key. */
    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String how) {
            throw new IllegalStateException("nobody shows one here");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String how) {
            // See above.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static TlsSettings settings(String certificate, String key, String keystore, String passwordFile) {
        return new TlsSettings() {
            @Override
            public Class<? extends Annotation> annotationType() {
                return TlsSettings.class;
            }

            @Override
            public int port() {
                return 0;
            }

            @Override
            public String host() {
                return "localhost";
            }

            @Override
            public String certificate() {
                return certificate;
            }

            @Override
            public String key() {
                return key;
            }

            @Override
            public String keystore() {
                return keystore;
            }

            @Override
            public String passwordFile() {
                return passwordFile;
            }
        };
    }
}
