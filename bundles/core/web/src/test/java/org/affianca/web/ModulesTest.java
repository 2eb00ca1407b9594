package org.affianca.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModulesTest {
    private static final Pattern IMPORT = Pattern.compile(
            "^(?:import|export)[^'`;]*? from '([^']+)'|^import '([^']+)'|\\bimport\\('([^']+)'\\)", Pattern.MULTILINE);
    private static final List<String> BARE = List.of("lit", "lit/", "@affianca/sdk");

    @Test
    void everyImportLeadsToAFile() {
        assertThat(lost(Screens.modules())).isEmpty();
    }

    @Test
    void theCheckOfImportsCatchesAFileThatIsNotThere() {
        assertThat(broken("frame/x.js", "import { t } from './nowhere.js';"))
                .containsExactly("frame/x.js: ./nowhere.js");
        assertThat(broken("frame/x.js", "import left from 'left-pad';")).containsExactly("frame/x.js: left-pad");
    }

    @Test
    void everyPreloadedModuleAndEveryStyleSheetIsThere() {
        FrontPage front = new FrontPage(new WebTree(Screens.SHELL), new WebTree(Screens.VENDOR));
        String html = new String(front.page().plain(), StandardCharsets.UTF_8);
        assertThat(Pattern.compile("(?:href|src)=\"/(shell|vendor)/@[0-9a-f]{12}/([^\"]+)\"")
                        .matcher(html)
                        .results())
                .hasSizeGreaterThan(30)
                .allSatisfy(found -> assertThat(found.group(1).equals("shell") ? Screens.SHELL : Screens.VENDOR)
                        .containsKey(found.group(2)));
        assertThat(html).doesNotContain("{{");
    }

    @Test
    void nothingInTheScreensNeedsAnInlineStyleOrScript() {
        Pattern inline = Pattern.compile("\\sstyle=|\\son[a-z]+=|styleMap|<style|unsafeHTML|\\beval\\(");
        assertThat(Screens.modules())
                .allSatisfy(path -> assertThat(Screens.text(path)).as(path).doesNotContainPattern(inline));
    }

    @Test
    void librariesCarryNoDataAddresses() {
        assertThat(new String(Screens.VENDOR.get("css/bootstrap-italia.css"), StandardCharsets.UTF_8))
                .contains("--bs-primary", ".btn")
                .doesNotContain("data:", "@import", "url(");
    }

    @Test
    void theFirstLoadStaysUnderItsBudget() {
        long bytes = Stream.concat(
                        Screens.SHELL.entrySet().stream(),
                        new TreeMap<>(Screens.VENDOR).entrySet().stream().filter(file -> !file.getKey()
                                .contains("/directives/")))
                .filter(file ->
                        !file.getKey().endsWith("LICENSE") && !file.getKey().endsWith(".txt"))
                .mapToLong(file -> {
                    WebFile web = new WebFile(file.getKey(), file.getValue());
                    return web.shrinks() ? web.packed().length : web.plain().length;
                })
                .sum();
        assertThat(bytes).as("all screens and libraries, packed").isLessThan(250_000);
    }

    private static List<String> lost(Stream<String> modules) {
        return modules.flatMap(path -> broken(path, Screens.text(path)).stream())
                .toList();
    }

    private static List<String> broken(String path, String text) {
        return IMPORT.matcher(text)
                .results()
                .flatMap(found -> Stream.of(1, 2, 3).map(found::group).filter(Objects::nonNull))
                .filter(name -> !leads(path, name))
                .map(name -> path + ": " + name)
                .toList();
    }

    private static boolean leads(String from, String name) {
        if (name.startsWith("."))
            return Screens.SHELL.containsKey(
                    Path.of(from).resolveSibling(name).normalize().toString().replace('\\', '/'));
        if (name.startsWith("lit/")) return Screens.VENDOR.containsKey(name);
        return BARE.contains(name);
    }
}
