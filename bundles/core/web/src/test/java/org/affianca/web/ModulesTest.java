package org.affianca.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModulesTest {
    private static final Pattern IMPORT = Pattern.compile(
            "^(?:import|export)[^'`;]*? from '([^']+)'|^import '([^']+)'|\\bimport\\('([^']+)'\\)", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"/(shell|vendor)/@[0-9a-f]{12}/([^\"]+)\"");
    private static final Pattern DEFINED = Pattern.compile("customElements\\.define\\('([^']+)'");
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
    void eachElementHasANameOfItsOwn() {
        assertThat(twice(Screens.modules().map(Screens::text).toList())).isEmpty();
    }

    @Test
    void theCheckOfNamesCatchesTwoOfOneName() {
        assertThat(twice(List.of("customElements.define('af-x', X);", "customElements.define('af-x', Y);")))
                .containsExactly("af-x");
    }

    /** The second module that defines a name cannot be loaded. */
    private static Set<String> twice(List<String> modules) {
        Set<String> known = new HashSet<>();
        return modules.stream()
                .flatMap(text -> DEFINED.matcher(text).results().map(found -> found.group(1)))
                .filter(name -> !known.add(name))
                .collect(Collectors.toSet());
    }

    @Test
    void everyPreloadedModuleAndEveryStyleSheetIsThere() {
        FrontPage front = new FrontPage(new WebTree(Screens.SHELL), new WebTree(Screens.VENDOR));
        String html = new String(front.page().plain(), StandardCharsets.UTF_8);
        assertThat(NAMED.matcher(html).results()).hasSizeGreaterThan(30).allSatisfy(found -> assertThat(
                        found.group(1).equals("shell") ? Screens.SHELL : Screens.VENDOR)
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

    /** What a browser fetches before it shows the first screen: the page's own files and what they import at once. */
    @Test
    void theFirstLoadStaysUnderItsBudget() {
        Set<String> first = new TreeSet<>(Set.of("day/day.js"));
        FrontPage front = new FrontPage(new WebTree(Screens.SHELL), new WebTree(Screens.VENDOR));
        long libraries = 0;
        for (MatchResult named : NAMED.matcher(new String(front.page().plain(), StandardCharsets.UTF_8))
                .results()
                .toList()) {
            if (named.group(1).equals("shell")) {
                first.add(named.group(2));
            } else {
                libraries += packed(named.group(2), Screens.VENDOR);
            }
        }
        Deque<String> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            String path = open.pop();
            imported(path).filter(first::add).forEach(open::push);
        }
        long own = first.stream().mapToLong(path -> packed(path, Screens.SHELL)).sum();
        assertThat(first).hasSizeGreaterThan(30);
        assertThat(libraries + own).as("what the first screen fetches, packed").isLessThan(250_000);
    }

    @Test
    void allScreensTogetherStaySmall() {
        long bytes = Screens.SHELL.keySet().stream()
                .mapToLong(path -> packed(path, Screens.SHELL))
                .sum();
        assertThat(bytes).as("all screens, packed").isLessThan(460_000);
    }

    private static Stream<String> imported(String path) {
        return path.endsWith(".js")
                ? IMPORT.matcher(Screens.text(path))
                        .results()
                        .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
                        .filter(Objects::nonNull)
                        .filter(name -> name.startsWith("."))
                        .map(name -> Path.of(path)
                                .resolveSibling(name)
                                .normalize()
                                .toString()
                                .replace('\\', '/'))
                : Stream.of();
    }

    private static long packed(String path, SortedMap<String, byte[]> files) {
        WebFile web = new WebFile(path, files.get(path));
        return web.shrinks() ? web.packed().length : web.plain().length;
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
