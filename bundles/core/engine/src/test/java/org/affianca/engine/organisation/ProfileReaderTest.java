package org.affianca.engine.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {
    private static final String UNITS = """
            name: Comune di Prova
            units:
              - {code: hub, label: {it: Polo}}
            """;

    private static Profile read(String text) {
        return ProfileReader.read("test", "profile.yaml", text);
    }

    @Test
    void readsTheProfilesThatComeWithTheHouse() {
        assertThat(ProfileFolder.plain().units()).hasSize(1);
        Profile parma = ProfileFolder.read(Path.of("").toAbsolutePath().resolve(profiles()), "parma");
        assertThat(parma.units()).filteredOn(u -> u.kind().equals("hub")).hasSize(4);
        assertThat(parma.units()).filteredOn(u -> u.kind().equals("team")).hasSize(4);
        assertThat(parma.named(Profile.Target.BOARD)).containsExactly("employment.active-labour");
        assertThat(parma.services().keySet()).containsAll(parma.named(Profile.Target.SERVICE));
    }

    private static String profiles() {
        return System.getProperty("affianca.profiles", "../../../config/profiles");
    }

    @Test
    void saysEveryErrorAtOnceWithFileAndLine() {
        assertThatThrownBy(() -> read("""
                        name: Comune di Prova
                        colour: green
                        units:
                          - {code: hub, label: {it: Polo}, parent: nowhere}
                          - {code: hub, label: {it: Polo, fr: Pole}}
                        menu:
                          - code: Work!
                            label: {en: Work}
                            entries:
                              - {service: traineeship}
                              - {service: a.b, board: a.c}
                              - {route: works}
                        """))
                .isInstanceOf(BadProfile.class)
                .hasMessageContaining("profile.yaml:2: unknown key 'colour'")
                .hasMessageContaining("profile.yaml:4: no unit 'nowhere' stands above this one in the file")
                .hasMessageContaining("profile.yaml:5: 'hub' stands here twice")
                .hasMessageContaining("profile.yaml:5: unknown key 'fr'")
                .hasMessageContaining("profile.yaml:7: 'Work!' is no code")
                .hasMessageContaining("profile.yaml:8: 'it' is missing")
                .hasMessageContaining("profile.yaml:10: 'traineeship' is no area.word")
                .hasMessageContaining("an entry has one of 'service', 'board' and 'route'")
                .hasMessageContaining("profile.yaml:12: 'works' is no route: /...")
                .hasMessageContaining("'label' is missing");
    }

    @Test
    void asksForANameAndAUnit() {
        assertThatThrownBy(() -> read("department: X"))
                .hasMessageContaining("'name' is missing")
                .hasMessageContaining("at least one unit is needed");
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> read("name: [")).hasMessageContaining("not YAML");
    }

    @Test
    void fallsBackOnItalianWhereThereIsNoEnglish() {
        Profile profile = read(UNITS);
        assertThat(profile.units().get(0).label().in(Locale.ENGLISH)).isEqualTo("Polo");
        assertThat(profile.menu()).isEmpty();
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> ProfileFolder.read(Path.of("nowhere"), "atlantis"))
                .hasMessageContaining("profile 'atlantis' cannot be read")
                .hasMessageContaining("profile.yaml");
    }
}
