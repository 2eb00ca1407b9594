package org.affianca.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/**
 * All files under one folder of a bundle, with one fingerprint over them. The fingerprint stands in the address, so a
 * browser may keep every file for ever and still never mixes two versions.
 */
final class WebTree {
    private final SortedMap<String, WebFile> files;
    private final String fingerprint;

    WebTree(SortedMap<String, byte[]> contents) {
        this.files = new TreeMap<>();
        Fingerprint all = new Fingerprint();
        contents.forEach((path, bytes) -> {
            files.put(path, new WebFile(path, bytes));
            all.add(path, bytes);
        });
        this.fingerprint = all.hex();
    }

    static WebTree of(Bundle bundle, String folder) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        Enumeration<URL> found = bundle.findEntries(folder, "*", true);
        if (found == null) throw new IllegalStateException(bundle.getSymbolicName() + " holds no folder " + folder);
        for (URL url : Collections.list(found)) {
            String path = url.getPath();
            if (!path.endsWith("/"))
                contents.put(path.substring(path.indexOf("/" + folder + "/") + folder.length() + 2), read(url));
        }
        return new WebTree(contents);
    }

    String fingerprint() {
        return fingerprint;
    }

    Optional<WebFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    private static byte[] read(URL url) {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + url, e);
        }
    }
}
