package org.affianca.engine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The files of an area in its bundle. */
public record BundleFiles(Bundle bundle) implements AreaFiles {
    private static final String HOME = "AREA-INF/";

    @Override
    public List<String> names(String folder) {
        List<String> names = new ArrayList<>();
        Enumeration<String> paths = bundle.getEntryPaths(HOME + folder);
        while (paths != null && paths.hasMoreElements()) {
            String path = paths.nextElement();
            if (!path.endsWith("/")) {
                names.add(path.substring(path.lastIndexOf('/') + 1));
            }
        }
        names.sort(null);
        return names;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        URL entry = bundle.getEntry(HOME + path);
        if (entry == null || path.contains("..") || path.endsWith("/")) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException("reading " + path + " of " + bundle.getSymbolicName(), fault);
        }
    }
}
