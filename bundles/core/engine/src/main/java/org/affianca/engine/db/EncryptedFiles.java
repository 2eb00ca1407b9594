package org.affianca.engine.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the embedded database, encrypted or not as the configuration wants them; the start changes what is
 * otherwise. The key lies beside the folder of the database, wrapped.
 */
final class EncryptedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(EncryptedFiles.class);
    private static final String ANOTHER_KEY = "XBCXK";
    private static final String MEMORY = "jdbc:derby:memory:";

    private final String url;
    private final Path folder;
    private final Path keyFile;
    private final FileKeys keys;

    private EncryptedFiles(String url, FileKeys keys) {
        this.url = url;
        int options = url.indexOf(';');
        String name = url.substring("jdbc:derby:".length(), options < 0 ? url.length() : options);
        this.folder = Path.of(name.startsWith("directory:") ? name.substring("directory:".length()) : name)
                .toAbsolutePath();
        this.keyFile = folder.resolveSibling(folder.getFileName() + ".key");
        this.keys = keys;
    }

    /** Opens the database so that whoever connects afterwards needs no key; a database in memory has no files. */
    static void open(String url, FileKeys keys) {
        if (!url.startsWith(MEMORY)) {
            new EncryptedFiles(url, keys).open();
        }
    }

    private void open() {
        boolean encrypted = areEncrypted();
        boolean wanted = keys.encryptDatabase();
        if (!encrypted && !wanted) {
            return;
        }
        // Derby asks for the algorithm at every start.
        String key = ";encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey="
                + HexFormat.of().formatHex(encrypted ? key() : freshKey());
        if (encrypted && wanted) {
            boot(key);
        } else if (wanted) {
            LOG.info("encrypting the files of the database");
            boot(";dataEncryption=true" + key);
        } else {
            LOG.info("decrypting the files of the database");
            boot(";decryptDatabase=true" + key);
        }
    }

    private void boot(String attributes) {
        try {
            Drivers.driver(Dialect.DERBY)
                    .connect(url + attributes, new Properties())
                    .close();
        } catch (SQLException failed) {
            // Derby's message may repeat what it was given: the key.
            String state = last(failed).getSQLState();
            throw new IllegalStateException(
                    state.equals(ANOTHER_KEY)
                            ? "the database's files do not open with the key in " + keyFile + ": put the right one back"
                            : "the database's encrypted files do not open: Derby says " + state);
        }
    }

    private static SQLException last(SQLException first) {
        SQLException last = first;
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        return last;
    }

    /** Derby writes it down there. */
    private boolean areEncrypted() {
        Path properties = folder.resolve("service.properties");
        try {
            return Files.exists(properties)
                    && Files.readAllLines(properties, java.nio.charset.StandardCharsets.ISO_8859_1).stream()
                            .anyMatch(line -> line.strip().equals("dataEncryption=true"));
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + properties, failed);
        }
    }

    private byte[] key() {
        String kept = kept().orElseThrow(() -> new IllegalStateException(
                "the database's files are encrypted and their key " + keyFile + " is missing: put it back"));
        byte[] key = keys.unwrap(kept);
        if (keys.isOld(kept)) {
            keep(key);
        }
        return key;
    }

    private byte[] freshKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        keep(key);
        return key;
    }

    private Optional<String> kept() {
        try {
            return Files.exists(keyFile) ? Optional.of(Files.readString(keyFile).strip()) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + keyFile, failed);
        }
    }

    /** All or nothing; an older key is overwritten only where no file is encrypted with it, or it is the same. */
    private void keep(byte[] key) {
        Path fresh = keyFile.resolveSibling(keyFile.getFileName() + ".new");
        try {
            Files.createDirectories(keyFile.getParent());
            Files.deleteIfExists(fresh);
            Files.newByteChannel(
                            fresh,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    .close();
            Files.writeString(fresh, keys.wrap(key) + "\n", StandardOpenOption.SYNC);
            Files.move(fresh, keyFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("writing " + keyFile, failed);
        }
    }
}
