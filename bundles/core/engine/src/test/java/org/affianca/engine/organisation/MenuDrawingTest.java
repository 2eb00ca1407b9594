package org.affianca.engine.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.organisation.MenuEntry;
import org.affianca.api.organisation.MenuSection;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MenuDrawingTest {
    private static final String PROFILE = """
            name: Comune di Prova
            units:
              - {code: hub, label: {it: Polo}}
            menu:
              - code: green
                label: {it: Verde, en: Green}
                entries:
                  - {service: meadow.mowing, label: {it: Lo sfalcio, en: Mowing}, icon: star}
                  - {board: meadow.hay, label: {it: Fieno}}
                  - {route: /a/meadow/map, label: {it: Mappa}}
              - code: elsewhere
                label: {it: Altrove}
                entries:
                  - {service: moon.landing}
            """;

    private final Shelf shelf = new Shelf();

    @BeforeEach
    void installTheMeadow() throws Exception {
        Path meadow = Path.of(MenuDrawingTest.class.getResource("/meadow").toURI());
        shelf.put(InstalledArea.of(AreaDescriptor.read("meadow", AreaFiles.of(meadow)), List.of()));
    }

    private List<MenuSection> menu(String profile, Locale locale, List<String> boards, String... roles) {
        Actor actor = new Actor(new UserId(1), new OrganisationId(1), "Giulia", Set.of(roles), Set.of());
        return new MenuDrawing(
                        ProfileReader.read("test", "profile.yaml", profile),
                        new LiveCatalogue(shelf, Clock.systemUTC()),
                        new LiveWords(shelf),
                        boards,
                        actor,
                        locale)
                .draw();
    }

    private static List<String> routes(List<MenuSection> menu, String section) {
        return menu.stream()
                .filter(s -> s.code().equals(section))
                .flatMap(s -> s.entries().stream())
                .map(MenuEntry::route)
                .toList();
    }

    @Test
    void showsTheProfilesSectionsInItsOwnWords() {
        List<MenuSection> menu = menu(PROFILE, Locale.ITALIAN, List.of("meadow.hay"), Role.WORKER);
        assertThat(menu)
                .extracting(MenuSection::code)
                .startsWith("everyday", "green")
                .doesNotContain("elsewhere");
        assertThat(menu.get(1).entries())
                .contains(
                        new MenuEntry("meadow.mowing", "Lo sfalcio", "/works?service=meadow.mowing", "star", "meadow"),
                        new MenuEntry("meadow.hay", "Fieno", "/boards/meadow.hay", "horn", "meadow"),
                        new MenuEntry("/a/meadow/map", "Mappa", "/a/meadow/map", "link", "core"));
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(menu(PROFILE, Locale.ENGLISH, List.of(), Role.WORKER).get(1).label())
                .isEqualTo("Green");
    }

    @Test
    void givesAnAreaTheMenuDoesNotNameASectionOfItsOwn() {
        String silent = "name: X\nunits:\n  - {code: hub, label: {it: Polo}}\n";
        List<MenuSection> menu = menu(silent, Locale.ITALIAN, List.of("meadow.hay"), Role.WORKER);
        assertThat(routes(menu, "area.meadow")).contains("/works?service=meadow.mowing", "/boards/meadow.hay");
        assertThat(routes(menu, "area.core")).contains("/works?service=core.individual-plan");
    }

    @Test
    void leavesOutAnAreaThatIsGone() {
        shelf.take(shelf.area("meadow").orElseThrow());
        List<MenuSection> menu = menu(PROFILE, Locale.ITALIAN, List.of(), Role.WORKER);
        assertThat(routes(menu, "green")).containsExactly("/a/meadow/map");
        assertThat(menu).extracting(MenuSection::code).doesNotContain("area.meadow");
    }

    @Test
    void showsTheDeskNoCasesAndNoServices() {
        List<MenuSection> menu = menu(PROFILE, Locale.ITALIAN, List.of("meadow.hay"), Role.DESK);
        assertThat(routes(menu, "everyday"))
                .containsExactly(
                        "/", "/calendar", "/people", "/desk", "/reports", "/catalogue", "/facilities", "/office");
        assertThat(routes(menu, "green")).containsExactly("/boards/meadow.hay", "/a/meadow/map");
        assertThat(menu).extracting(MenuSection::code).noneMatch(code -> code.startsWith("area."));
    }

    @Test
    void showsTheAdministratorTheAdministrationAndNothingOfPeople() {
        List<MenuSection> menu = menu(PROFILE, Locale.ITALIAN, List.of(), Role.ADMINISTRATOR);
        assertThat(menu).extracting(MenuSection::code).containsExactly("everyday", "administration");
        assertThat(routes(menu, "everyday")).containsExactly("/");
        assertThat(routes(menu, "administration"))
                .containsExactly(
                        "/admin/areas", "/admin/users", "/admin/service-accounts", "/admin/keys", "/admin/access-log");
    }

    @Test
    void showsWhoPreparesReturnsThoseAndNothingOfPeople() {
        List<MenuSection> menu = menu(PROFILE, Locale.ITALIAN, List.of(), Role.RETURNS);
        assertThat(routes(menu, "everyday")).containsExactly("/");
        assertThat(routes(menu, "administration")).containsExactly("/returns");
    }
}
