package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.assessment.Item;
import org.affianca.api.assessment.Section;

/** Reads the instruments of one area, strictly: what is not expected is an error with file and line. */
final class InstrumentReader {
    private static final int MOST_ITEMS = 300;

    private final String area;
    private final List<String> errors;
    private final List<InstrumentFile> found = new ArrayList<>();

    InstrumentReader(String area, List<String> errors) {
        this.area = area;
        this.errors = errors;
    }

    List<InstrumentFile> found() {
        return found;
    }

    static List<InstrumentFile> readAll(String area, AreaFiles files, List<String> errors) {
        InstrumentReader reader = new InstrumentReader(area, errors);
        Set<String> seen = new HashSet<>();
        for (String file : files.names("instruments")) {
            String path = "instruments/" + file;
            files.text(path).ifPresent(text -> reader.read(path, text));
        }
        for (InstrumentFile one : reader.found) {
            if (!seen.add(one.instrument().code())) {
                errors.add("instruments: two files describe " + one.instrument().code());
            }
        }
        return reader.found;
    }

    void read(String file, String text) {
        int before = errors.size();
        YamlMap yaml = YamlMap.open(file, text, errors);
        yaml.only("instrument", "version", "title", "about", "example", "sections", "scores");
        String word = Plainly.id(yaml, "instrument", yaml.required("instrument"));
        int version = Plainly.whole(yaml, "version", yaml.required("version"), 1, 9999);
        Map<String, Item> items = new LinkedHashMap<>();
        List<Section> sections = sections(yaml, items);
        Instrument instrument = new Instrument(
                area + "." + word,
                version,
                WordingReader.required(yaml, "title"),
                WordingReader.optional(yaml, "about"),
                Plainly.truth(yaml, "example"),
                sections,
                new ScoreReader(yaml.map("scores"), items, sections).read());
        if (items.isEmpty()) {
            yaml.bad("sections", "an instrument asks at least one item");
        }
        if (items.size() > MOST_ITEMS) {
            yaml.bad("sections", "an instrument asks at most " + MOST_ITEMS + " items");
        }
        if (errors.size() == before) {
            found.add(new InstrumentFile(instrument, text));
        }
    }

    private static List<Section> sections(YamlMap yaml, Map<String, Item> items) {
        YamlMap all = yaml.map("sections");
        List<Section> sections = new ArrayList<>();
        for (String id : all.keys()) {
            YamlMap section = all.map(id);
            section.only("title", "hint", "when", "items");
            Plainly.id(all, id, id);
            ItemReader reader = new ItemReader(section.map("items"), items);
            sections.add(new Section(
                    id,
                    WordingReader.required(section, "title"),
                    WordingReader.optional(section, "hint"),
                    ItemReader.when(section, items),
                    reader.read()));
        }
        return sections;
    }
}
