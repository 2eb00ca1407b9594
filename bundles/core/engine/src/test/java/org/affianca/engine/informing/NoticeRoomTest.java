package org.affianca.engine.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.informing.PrivacyNotice;
import org.affianca.api.paper.Block;
import org.affianca.api.problem.Forbidden;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.paper.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class NoticeRoomTest {
    private static final OwnFacts NONE = new OwnFacts("", "", "");

    private final TestHouse house;
    private final TestOffice office;
    private final UnitId hub;
    private final Actor giulia;

    NoticeRoomTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
    }

    private PrivacyNotice read(OwnFacts facts, String area, String language) {
        return house.as(giulia, () -> TestInforming.notices(office, hub, facts)
                .read(area, language)
                .orElseThrow());
    }

    @Test
    void itTellsWhatThePersonMustKnowInPlainWordsOfBothLanguages() {
        PrivacyNotice italian = read(NONE, Shelf.CORE, "it");
        assertThat(italian.title()).isEqualTo("Informativa sui suoi dati personali");
        assertThat(italian.text())
                .contains("Comune di Esempio", "Non le chiediamo il consenso", "L. 328/2000", "Autorità giudiziaria")
                .contains(
                        "Garante per la protezione dei dati personali",
                        "(articolo 15)",
                        "una durata non è ancora fissata");
        PrivacyNotice english = read(NONE, Shelf.CORE, "en");
        assertThat(english.text()).contains("We do not ask for your consent", "Judicial authority");
        assertThat(List.of(italian.text(), english.text()))
                .allSatisfy(text -> assertThat(text).doesNotContain("informing.", "code.", "{"));
        assertThat(Marked.blocks(italian.text(), 1))
                .filteredOn(Block.Heading.class::isInstance)
                .hasSizeGreaterThan(8);
    }

    @Test
    void whatTheBodyHasNotSaidIsToBeCompletedAndNeverInvented() {
        PrivacyNotice open = read(NONE, Shelf.CORE, "it");
        assertThat(open.gaps()).isGreaterThanOrEqualTo(3);
        assertThat(open.text()).contains("[Da completare a cura dell'ente: Responsabile della protezione dei dati]");
        PrivacyNotice filled = read(
                new OwnFacts("Piazza Inventata 1", "rpd@comune.example", "I dati restano nell'Unione europea."),
                Shelf.CORE,
                "it");
        assertThat(filled.gaps()).isEqualTo(open.gaps() - 3);
        assertThat(filled.text()).contains("Piazza Inventata 1", "rpd@comune.example");
        assertThat(filled.version()).isNotEqualTo(open.version()).hasSize(16);
        assertThat(read(NONE, Shelf.CORE, "it").version()).isEqualTo(open.version());
    }

    @Test
    void theNoticeOfAnAreaTellsWhatTheOfficeAndThatAreaDo() {
        NoticeRoom room = TestInforming.notices(office, hub, NONE);
        assertThat(house.as(giulia, () -> room.areas(Locale.ITALIAN)))
                .extracting(Choice::code)
                .containsExactly(Shelf.CORE, "garden");
        PrivacyNotice whole = read(NONE, Shelf.CORE, "it");
        assertThat(read(NONE, "garden", "it").text())
                .contains("Servizio sociale: cartelle")
                .contains("[Da completare a cura dell'ente: che cosa fa questa area con i dati]");
        assertThat(whole.text()).contains("che cosa fa questa area con i dati");
        assertThat(house.as(giulia, () -> room.read("nowhere", "it"))).isEmpty();
        assertThat(house.as(giulia, () -> room.read(Shelf.CORE, "xx"))).isEmpty();
    }

    @Test
    void anAreaOfWordsAloneBringsALanguage(@TempDir Path root) throws IOException {
        Path labels = Files.createDirectories(root.resolve("AREA-INF/labels"));
        Files.writeString(root.resolve("AREA-INF/area.yaml"), "menu: 99\n");
        Files.writeString(labels.resolve("informing_fr.properties"), """
                informing.title=Information sur vos données
                informing.officer=Délégué à la protection des données
                code.data-category.health=Santé et handicap
                """);
        office.shelf.put(InstalledArea.of(AreaDescriptor.read("french", AreaFiles.of(root)), List.of()));
        PrivacyNotice notice = read(NONE, Shelf.CORE, "fr");
        assertThat(notice.title()).isEqualTo("Information sur vos données");
        assertThat(notice.text()).contains("# Délégué à la protection des données", "Santé et handicap");
        assertThat(house.as(
                        giulia, () -> TestInforming.notices(office, hub, NONE).languages()))
                .containsExactly("en", "fr", "it");
        assertThat(house.as(
                        giulia, () -> TestInforming.notices(office, hub, NONE).areas(Locale.ITALIAN)))
                .extracting(Choice::code)
                .doesNotContain("french");
    }

    @Test
    void itIsPrintedWithItsVersionForStaffAlone() {
        NoticeRoom room = TestInforming.notices(office, hub, NONE);
        PrivacyNotice notice = read(NONE, Shelf.CORE, "it");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.doAs(giulia, () -> {
            try {
                room.print(notice, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(notice.title(), notice.version());
        Actor cooperative = house.user("Elio", Role.PROVIDER, hub);
        assertThatThrownBy(() -> house.as(cooperative, () -> room.read(Shelf.CORE, "it")))
                .isInstanceOf(Forbidden.class);
    }
}
