package org.affianca.engine.catalogue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Core's own services, code lists and words, kept in the same files as an area's. */
final class CoreArea {
    private CoreArea() {}

    /** The code lists to which an area may add words: {@code open} in core's {@code area.yaml}. */
    static List<String> openLists() {
        return Open.LISTS;
    }

    private static final class Open {
        static final List<String> LISTS =
                List.copyOf(YamlMap.open("area.yaml", files().text("area.yaml").orElse(""), new ArrayList<>())
                        .words("open"));
    }

    static InstalledArea read() {
        return InstalledArea.of(AreaDescriptor.read(Shelf.CORE, files()), List.of());
    }

    private static AreaFiles files() {
        Bundle bundle = FrameworkUtil.getBundle(CoreArea.class);
        if (bundle != null) {
            return new BundleFiles(bundle);
        }
        try {
            return AreaFiles.of(Path.of(CoreArea.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException fault) {
            throw new IllegalStateException("where the engine was loaded from", fault);
        }
    }
}
