package org.affianca.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;

/** The files that an administrator named, and the keystore that they make. */
final class CertificateFiles {
    private static final char[] IN_MEMORY = "in memory only".toCharArray();
    private final TlsSettings settings;

    CertificateFiles(TlsSettings settings) {
        this.settings = settings;
        boolean pem = !settings.certificate().isBlank() && !settings.key().isBlank();
        if (pem == !settings.keystore().isBlank()) {
            throw new IllegalArgumentException(
                    "org.affianca.tls wants either certificate and key, or keystore and passwordFile");
        }
    }

    /** A keystore and the password its key is under. */
    record Opened(KeyStore store, String password) {}

    Opened open() throws IOException, GeneralSecurityException {
        return settings.keystore().isBlank() ? fromPem() : fromKeystore();
    }

    private Opened fromPem() throws IOException, GeneralSecurityException {
        Certificate[] chain = Pem.chain(Files.readString(Path.of(settings.certificate())));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        String algorithm = chain[0].getPublicKey().getAlgorithm();
        store.setKeyEntry("affianca", Pem.key(Files.readString(Path.of(settings.key())), algorithm), IN_MEMORY, chain);
        return new Opened(store, new String(IN_MEMORY));
    }

    private Opened fromKeystore() throws IOException, GeneralSecurityException {
        String password = settings.passwordFile().isBlank()
                ? ""
                : Files.readAllLines(Path.of(settings.passwordFile())).get(0);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of(settings.keystore()))) {
            store.load(in, password.toCharArray());
        }
        return new Opened(store, password);
    }

    /** When each was last written: another answer means that a certificate was renewed. */
    List<FileTime> written() throws IOException {
        List<FileTime> times = new ArrayList<>();
        for (String file : List.of(settings.certificate(), settings.key(), settings.keystore())) {
            if (!file.isBlank()) {
                times.add(Files.getLastModifiedTime(Path.of(file)));
            }
        }
        return times;
    }
}
