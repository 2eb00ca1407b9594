package org.affianca.engine.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.catalogue.Words;
import org.affianca.api.copy.CopyVerdict;
import org.affianca.api.copy.FileCopy;
import org.affianca.api.copy.ManifestEntry;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.definition.Json;
import org.affianca.engine.leaf.Leaf;

/** A copy for machines: what its paper shows and what it says is missing, nothing else. */
final class CopyData {
    private final Words words;
    private final Locale in;

    CopyData(Words words, Locale in) {
        this.words = words;
        this.in = in;
    }

    String of(FileCopy copy, CaseFile file, Assembly assembly, LocalDate today) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.number());
        data.put("copy", copy.id().value());
        data.put("language", copy.request().language());
        copy.request().from().ifPresent(day -> data.put("from", day.toString()));
        data.put("until", copy.request().until().orElse(today).toString());
        data.put("made", today.toString());
        data.put("entries", assembly.shown().stream().map(this::entry).toList());
        data.put("withheld", withheld(assembly));
        data.put("digest", assembly.digest());
        return Json.write(data);
    }

    private Map<String, Object> entry(Leaf leaf) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", leaf.kind().word());
        told.put("kindLabel", say("leaf-kind." + leaf.kind().word()));
        told.put("on", leaf.on().toString());
        told.put("title", leaf.title());
        told.put("text", leaf.text());
        return told;
    }

    private List<Map<String, Object>> withheld(Assembly assembly) {
        List<Map<String, Object>> missing = new ArrayList<>();
        for (ManifestEntry entry : assembly.entries()) {
            if (entry.verdict() != CopyVerdict.GIVEN) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("kind", entry.kind());
                told.put("verdict", entry.verdict().name());
                told.put("reason", entry.reason());
                told.put("reasonLabel", say("code.withheld." + entry.reason()));
                told.put("places", entry.times());
                missing.add(told);
            }
        }
        return missing;
    }

    private String say(String key) {
        return words.say(Shelf.CORE, key, in);
    }
}
