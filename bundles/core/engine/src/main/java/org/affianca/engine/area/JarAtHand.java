package org.affianca.engine.area;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** A jar in the folder of areas that can be installed. */
record JarAtHand(String id, Path path, FileTime changed, String version, String gitSha, List<String> services) {
    JarAtHand {
        services = List.copyOf(services);
    }
}
