package org.affianca.engine.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file {@code first-password.txt} in the data folder, readable by its owner only, gone once the administrator has a
 * password of their own.
 */
public final class FirstPassword {
    private static final Logger LOG = LoggerFactory.getLogger(FirstPassword.class);
    public static final String ACCOUNT = "admin";

    private final Path file;

    public FirstPassword(Path folder) {
        this.file = folder.resolve("first-password.txt");
    }

    public void write(String password) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.newByteChannel(
                            file,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                    .close();
            Files.writeString(file, password + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException("writing " + file, failed);
        }
    }

    /** Whether it is this account's, and was not used yet. */
    boolean waits(String account) {
        return account.equals(ACCOUNT) && Files.exists(file);
    }

    void replaced() {
        try {
            Files.deleteIfExists(file);
        } catch (FileSystemException failed) {
            LOG.warn("{} could not be deleted; please delete it", file, failed);
        } catch (IOException failed) {
            throw new UncheckedIOException("deleting " + file, failed);
        }
    }
}
