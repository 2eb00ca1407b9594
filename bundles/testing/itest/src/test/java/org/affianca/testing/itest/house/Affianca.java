package org.affianca.testing.itest.house;

import java.net.URI;
import java.nio.file.Path;

/** A started Affianca as a test sees it: an address and a data folder. */
public interface Affianca {
    URI at(String path);

    Path data();

    void stop();
}
