package org.affianca.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A door for https in the running web server, whose lock is changed when the certificate was renewed. */
final class SecureDoor implements ConnectorFactory, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SecureDoor.class);
    private static final int IDLE_MILLIS = 60_000;
    private static final int HEADER_BYTES = 16 * 1024;

    private final TlsSettings settings;
    private final CertificateFiles files;
    private final SslContextFactory.Server lock = new SslContextFactory.Server();
    private final Renewal renewal;

    SecureDoor(TlsSettings settings) throws IOException, GeneralSecurityException {
        this.settings = settings;
        this.files = new CertificateFiles(settings);
        // What is older than TLS 1.2 is not offered, nor chained blocks; Jetty leaves out what is weak by itself.
        lock.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        lock.addExcludeCipherSuites(".*_CBC_.*");
        lock.setRenegotiationAllowed(false);
        fit();
        this.renewal = new Renewal(files, this::change);
    }

    @Override
    public Connector createConnector(Server server) {
        HttpConfiguration http = new HttpConfiguration();
        http.addCustomizer(new SecureRequestCustomizer(false));
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MILLIS);
        ServerConnector door = new ServerConnector(
                server, new SslConnectionFactory(lock, "http/1.1"), new HttpConnectionFactory(http));
        door.setHost(settings.host());
        door.setPort(settings.port());
        door.setIdleTimeout(IDLE_MILLIS);
        LOG.info("https on {}:{}", settings.host(), settings.port());
        return door;
    }

    private void fit() throws IOException, GeneralSecurityException {
        CertificateFiles.Opened opened = files.open();
        lock.setKeyStore(opened.store());
        lock.setKeyStorePassword(opened.password());
        lock.setKeyManagerPassword(opened.password());
    }

    private void change() throws Exception {
        CertificateFiles.Opened opened = files.open();
        lock.reload(factory -> {
            factory.setKeyStore(opened.store());
            factory.setKeyStorePassword(opened.password());
            factory.setKeyManagerPassword(opened.password());
        });
        LOG.info("the certificate was renewed");
    }

    /** Looks for a renewed certificate now. */
    void look() {
        renewal.look();
    }

    @Override
    public void close() {
        renewal.close();
    }
}
