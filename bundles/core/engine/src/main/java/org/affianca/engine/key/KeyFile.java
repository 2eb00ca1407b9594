package org.affianca.engine.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.vault.MasterKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Master keys in a file that its owner alone may read: a line each with its name and its bytes in Base64, the newest
 * last. Older lines stay: a backup of the database from before a renewal needs them.
 */
public final class KeyFile implements MasterKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;
    private final Clock clock;

    public KeyFile(Path file, Clock clock) {
        this.file = file.toAbsolutePath();
        this.clock = clock;
    }

    @Override
    public synchronized MasterKey current() {
        if (!Files.exists(file)) {
            write(List.of("# The master key of Affianca. Keep a copy apart from the backups of the data.", line()));
            LOG.info("made the master key {}; keep a copy of it apart from the backups of the data", file);
        }
        List<MasterKey> keys = List.copyOf(keys().values());
        if (keys.isEmpty()) {
            throw new KeyMissing("the key file " + file + " has no key in it: put the right file back");
        }
        return keys.get(keys.size() - 1);
    }

    /** A file that is not there has none: only asking for the current key makes one. */
    @Override
    public synchronized Optional<MasterKey> named(String name) {
        return Files.exists(file) ? Optional.ofNullable(keys().get(name)) : Optional.empty();
    }

    @Override
    public synchronized Optional<MasterKey> renew() {
        current();
        List<String> lines = new ArrayList<>(lines());
        lines.add(line());
        write(lines);
        return Optional.of(current());
    }

    @Override
    public String place() {
        return "the key file " + file;
    }

    private String line() {
        byte[] key = AesGcm.fresh();
        byte[] mark = java.util.Arrays.copyOf(AesGcm.fresh(), 4);
        return LocalDate.now(clock) + "-" + java.util.HexFormat.of().formatHex(mark) + " "
                + Base64.getEncoder().encodeToString(key);
    }

    private Map<String, MasterKey> keys() {
        Map<String, MasterKey> keys = new LinkedHashMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                MasterKey key = key(line.strip());
                keys.put(key.name(), key);
            }
        }
        return keys;
    }

    private MasterKey key(String line) {
        String[] parts = line.split("\\s+");
        try {
            byte[] key = Base64.getDecoder().decode(parts.length == 2 ? parts[1] : "");
            if (key.length == 32) {
                return new OwnKey(parts[0], new AesGcm(key));
            }
        } catch (IllegalArgumentException notBase64) {
            LOG.debug("a line of the key file is no key", notBase64);
        }
        throw new KeyMissing("the key file " + file + " has a line that is no key: put the right file back");
    }

    private List<String> lines() {
        try {
            warnOfReaders();
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new KeyMissing("the key file " + file + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    private void warnOfReaders() throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            LOG.warn("the key file {} can be read by everybody on this machine; take that right away", file);
        }
    }

    /** All or nothing, also when the power fails. */
    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Set<StandardOpenOption> how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(
                    fresh, how, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                ByteBuffer text = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new KeyMissing("the key file " + file + " cannot be written: " + failed.getMessage(), failed);
        }
    }
}
