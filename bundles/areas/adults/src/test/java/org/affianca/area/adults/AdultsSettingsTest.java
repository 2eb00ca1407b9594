package org.affianca.area.adults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdultsSettingsTest {
    private static final Path FILE = Path.of("../../../config").resolve(AdultsSettings.PID + ".cfg");

    @Test
    void theFileForAdministratorsNamesEverySettingWithItsDefault() throws IOException {
        Map<String, String> written = new TreeMap<>();
        Matcher line = Pattern.compile("(?m)^#(\\w+) = (.*)$").matcher(Files.readString(FILE));
        while (line.find()) {
            written.put(line.group(1), line.group(2).strip());
        }
        assertThat(written)
                .isEqualTo(new TreeMap<>(Arrays.stream(AdultsSettings.class.getDeclaredMethods())
                        .collect(Collectors.toMap(Method::getName, key -> String.valueOf(key.getDefaultValue())))));
    }
}
