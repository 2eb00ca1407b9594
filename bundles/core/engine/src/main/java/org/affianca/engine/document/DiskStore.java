package org.affianca.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.affianca.api.DocumentId;
import org.affianca.api.OrganisationId;

/**
 * Documents as files, a thousand to a folder. A file is on the disk, and its name too, before the transaction that tells
 * of it commits; one whose transaction failed has a number that is never given again.
 */
final class DiskStore implements Store {
    private final Path folder;

    DiskStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(OrganisationId organisation, DocumentId id, InputStream bytes) throws IOException {
        Path shelf = Files.createDirectories(shelf(organisation, id));
        Path part = shelf.resolve(id.value() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            bytes.transferTo(out);
        }
        force(part, StandardOpenOption.WRITE);
        Files.move(part, file(organisation, id), StandardCopyOption.ATOMIC_MOVE);
        force(shelf, StandardOpenOption.READ);
    }

    @Override
    public void copy(OrganisationId organisation, DocumentId id, OutputStream to) throws IOException {
        Files.copy(file(organisation, id), to);
    }

    @Override
    public void forget(OrganisationId organisation, DocumentId id) throws IOException {
        Files.deleteIfExists(file(organisation, id));
    }

    private Path file(OrganisationId organisation, DocumentId id) {
        return shelf(organisation, id).resolve(Long.toString(id.value()));
    }

    private Path shelf(OrganisationId organisation, DocumentId id) {
        return folder.resolve(Long.toString(organisation.value())).resolve(Long.toString(id.value() / 1000));
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
