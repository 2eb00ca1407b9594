package org.affianca.engine.area;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.affianca.api.area.AreaScreens;
import org.affianca.api.catalogue.ScreenPlace;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;

/** The files an area's screens are made of, and the hash of their content that stands in their address. */
final class Screens {
    private static final String HOME = "ui";

    private final AreaFiles files;
    private final String hash;

    private Screens(AreaFiles files, String hash) {
        this.files = files;
        this.hash = hash;
    }

    static Screens of(AreaFiles files) {
        Map<String, byte[]> content = new TreeMap<>();
        for (String name : files.names(HOME)) {
            files.bytes(HOME + "/" + name).ifPresent(bytes -> content.put(name, bytes));
        }
        return new Screens(files, content.isEmpty() ? "" : hash(content));
    }

    /** Empty when the area has none. */
    String hash() {
        return hash;
    }

    Optional<byte[]> file(String name) {
        boolean plain = name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*");
        return plain ? files.bytes(HOME + "/" + name) : Optional.empty();
    }

    Optional<AreaScreens> described(AreaDescriptor area) {
        List<ScreenPlace> places = area.services().stream()
                .flatMap(service -> service.screens().stream())
                .distinct()
                .toList();
        return hash.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AreaScreens(area.id(), "/areas/" + area.id() + "/@" + hash + "/", area.modules(), places));
    }

    private static String hash(Map<String, byte[]> content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
