package org.affianca.testing.itest.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.affianca.testing.itest.house.Program;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The scripts that lie among the tests of the areas: {@code walks.yaml}, {@code walks-THEME.yaml}. */
final class Scripts {
    private final Map<String, Script> scripts = new LinkedHashMap<>();

    private Scripts() {}

    static Scripts read() {
        Scripts all = new Scripts();
        for (String area : Program.areaIds()) {
            for (Path file : Program.filesOf("areas/" + area + "/src/test/resources", ".yaml")) {
                if (file.getFileName().toString().matches("walks(-[a-z-]+)?\\.yaml")) {
                    all.read(area, file);
                }
            }
        }
        return all;
    }

    Script of(String target) {
        return scripts.getOrDefault(target, Script.silent());
    }

    private void read(String area, Path file) {
        Script.map(load(file)).forEach((word, plain) -> {
            String target = word.contains(":") || word.contains(".") ? word : area + "." + word;
            if (scripts.put(target, Script.of(target, Script.map(plain))) != null) {
                throw new IllegalStateException(file + ": " + target + " has two scripts");
            }
        });
    }

    private static Object load(Path file) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dump = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new Plainly());
        try {
            Object loaded = yaml.load(Files.readString(file));
            return loaded == null ? Map.of() : loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Days stay the texts that they are in JSON, and {@code on} is a word, not a yes. */
    private static final class Plainly extends Resolver {
        private static final Pattern YES_OR_NO = Pattern.compile("true|false");

        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (tag.equals(Tag.BOOL)) {
                super.addImplicitResolver(tag, YES_OR_NO, "tf", limit);
            } else if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
