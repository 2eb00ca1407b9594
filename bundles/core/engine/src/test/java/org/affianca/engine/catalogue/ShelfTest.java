package org.affianca.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.affianca.api.norm.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final String TAKEN_OVER = """
            norms:
              l241:
                formerly: core
                starts: application-received
                met-by: [application-decided]
                rules:
                  - {within: 20 days, else: escalate, source: "x", confirmed: false}
            """;

    @TempDir
    Path root;

    @Test
    void aNormThatAnAreaTookOverTicksOnceAlsoWhileCoreStillHasIt() throws IOException {
        Shelf shelf = new Shelf();
        assertThat(shelf.norms()).extracting(Norm::code).contains("core.l241");

        Path norms = Files.createDirectories(root.resolve("AREA-INF/norms"));
        Files.writeString(norms.resolveSibling("area.yaml"), "menu: 1\n");
        Files.writeString(norms.resolve("garden.yaml"), TAKEN_OVER);
        shelf.put(InstalledArea.of(AreaDescriptor.read("garden", AreaFiles.of(root)), List.of()));

        assertThat(shelf.norms()).extracting(Norm::code).contains("garden.l241").doesNotContain("core.l241");
        assertThat(shelf.norm("core.l241").orElseThrow().code()).isEqualTo("garden.l241");
    }
}
