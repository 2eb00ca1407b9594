package org.affianca.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.affianca.api.PersonId;
import org.junit.jupiter.api.Test;

/** An id that nobody told JSON of would leave as an object, and no screen would find its record again. */
class IdsAreNumbersTest {
    private final ObjectMapper mapper = Json.mapper();

    @Test
    void everyIdOfTheContractIsWrittenAndReadAsANumber() throws Exception {
        List<Class<?>> ids = ids();
        assertThat(ids).hasSizeGreaterThan(50);
        for (Class<?> id : ids) {
            Object five = id.getConstructor(long.class).newInstance(5L);
            assertThat(mapper.writeValueAsString(five)).as(id.getName()).isEqualTo("5");
            assertThat(mapper.readValue("5", id)).as(id.getName()).isEqualTo(five);
        }
    }

    private static List<Class<?>> ids() throws IOException, URISyntaxException, ClassNotFoundException {
        URI home = PersonId.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path place = Path.of(home);
        if (Files.isDirectory(place)) {
            return ids(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home), Map.of())) {
            return ids(jar.getPath("/"));
        }
    }

    private static List<Class<?>> ids(Path root) throws IOException, ClassNotFoundException {
        List<Class<?>> ids = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("Id.class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
                Class<?> type = Class.forName(name);
                if (type.isRecord() && isNumber(type.getRecordComponents())) {
                    ids.add(type);
                }
            }
        }
        return ids;
    }

    private static boolean isNumber(RecordComponent... parts) {
        return parts.length == 1 && parts[0].getType() == long.class;
    }
}
