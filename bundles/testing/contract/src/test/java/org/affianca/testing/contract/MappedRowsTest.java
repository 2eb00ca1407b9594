package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.affianca.api.ServiceCode;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.CodeTable;
import org.junit.jupiter.api.Test;

/** What five municipalities offer to minors, adults and people who need a house is each named by a service of ours. */
class MappedRowsTest {
    private static final List<String> AREAS = List.of("adults", "housing", "minors");
    private static final Map<String, String> LISTS =
            Map.of("undertaking", "undertaking-kind", "activity", "activity-type", "writing", "writing-kind");

    private final MappedRows mapped = MappedRows.read();
    private final Map<String, String> named = named();
    private final Map<String, AreaDescriptor> areas = areas();

    @Test
    void eachRowOfTheThreeAreasIsMappedOnce() {
        List<String> wanted = named.entrySet().stream()
                .filter(row -> AREAS.stream().anyMatch(row.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
        List<String> found = mapped.lines().stream().map(MappedRows.Line::row).toList();
        System.out.println(wanted.size() + " rows name one of " + AREAS + "; " + found.size() + " are mapped, to "
                + mapped.lines().stream()
                        .map(MappedRows.Line::target)
                        .distinct()
                        .count()
                + " services and registers");
        assertThat(found).as("each once").doesNotHaveDuplicates();
        assertThat(found).as("rows that somebody named").isSubsetOf(named.keySet());
        assertThat(wanted)
                .as("rows that nobody mapped")
                .filteredOn(row -> !found.contains(row))
                .isEmpty();
    }

    @Test
    void theFilesAreSortedSoThatARowIsFound() {
        assertThat(mapped.areas()).containsAll(AREAS);
        for (String area : mapped.areas()) {
            assertThat(mapped.rowsOf(area)).as(area).isSorted();
        }
    }

    @Test
    void whatARowIsMappedToIsThereAndSpeaksBothLanguages() {
        List<String> complaints = new ArrayList<>();
        for (MappedRows.Line line : mapped.lines()) {
            (line.register().isEmpty() ? service(line) : register(line))
                    .forEach(complaint -> complaints.add(line + ": " + complaint));
        }
        assertThat(complaints).isEmpty();
    }

    private List<String> service(MappedRows.Line line) {
        String area = line.code().replaceAll("\\..*", "");
        AreaDescriptor descriptor = areas.get(area);
        if (descriptor == null) {
            return List.of("no area " + area);
        }
        ServiceCode code = new ServiceCode(line.code());
        return descriptor.service(code).isEmpty()
                ? List.of("no such service")
                : unsaid(descriptor, code.word(), code.word());
    }

    /** A word of core's list, or one that an area adds to it; that one is known by its area and the word. */
    private List<String> register(MappedRows.Line line) {
        String list = LISTS.get(line.register());
        if (list == null) {
            return List.of("a row is mapped to a service or to one of " + LISTS.keySet());
        }
        int dot = line.code().indexOf('.');
        String area = dot < 0 ? "core" : line.code().substring(0, dot);
        String word = line.code().substring(dot + 1);
        AreaDescriptor descriptor = areas.get(area);
        CodeTable table =
                descriptor == null ? null : descriptor.codes().get(area.equals("core") ? list : "core." + list);
        return table == null || !table.validOn(LocalDate.now()).contains(word)
                ? List.of("no such word in " + list)
                : unsaid(descriptor, "code." + list + "." + word, word);
    }

    /** Each language says it in a file of its own, and in other words than the code. */
    private static List<String> unsaid(AreaDescriptor area, String key, String word) {
        return Languages.all().stream()
                .filter(language -> area.labels()
                        .find(language, key)
                        .filter(label -> !label.isBlank() && !label.equals(word))
                        .isEmpty())
                .map(language -> "no label '" + key + "' in language " + language)
                .toList();
    }

    private static Map<String, AreaDescriptor> areas() {
        Map<String, AreaDescriptor> areas = new TreeMap<>();
        areas.put("core", read("core", "bundles/core/engine"));
        for (String id : List.of("adults", "employment", "housing", "minors")) {
            areas.put(id, read(id, "bundles/areas/" + id));
        }
        return areas;
    }

    private static AreaDescriptor read(String id, String module) {
        Path home = MappedRows.ROOT.resolve(module).resolve("src/main/resources");
        return AreaDescriptor.read(id, AreaFiles.of(home));
    }

    /** The rows that were named, and the areas they were named for. */
    private static Map<String, String> named() {
        Map<String, String> rows = new LinkedHashMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MappedRowsTest.class.getResourceAsStream("rows.csv")),
                StandardCharsets.UTF_8))) {
            file.lines().skip(1).map(line -> line.split(",", 2)).forEach(cells -> rows.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
