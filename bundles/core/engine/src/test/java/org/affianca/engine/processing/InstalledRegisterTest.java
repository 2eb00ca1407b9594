package org.affianca.engine.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.processing.ProcessingActivity;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Garden;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.paper.PlainPress;
import org.affianca.engine.paper.TownHall;
import org.affianca.engine.retention.TestArchives;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InstalledRegisterTest {
    private final TestHouse house;
    private final Shelf shelf = new Shelf();
    private final Actor paola;
    private final InstalledRegister register;

    InstalledRegisterTest(TestHouse house) {
        this.house = house;
        this.paola = house.user("Paola", Role.PRIVACY);
        LiveCatalogue catalogue = new LiveCatalogue(shelf, house.clock());
        LiveWords words = new LiveWords(shelf);
        this.register = new InstalledRegister(
                TestGround.of(house),
                new Activities(shelf, catalogue, TestArchives.retention(house, catalogue), words),
                TownHall.of(house.unit("hub")),
                words,
                new PlainPress());
    }

    private List<ProcessingActivity> activities() {
        return house.as(paola, () -> register.activities(Locale.ITALIAN));
    }

    @Test
    void coreDescribesItselfWithWordsThatEverybodyKnows() {
        ProcessingActivity core = activities().get(0);
        assertThat(core.area()).isEqualTo("core");
        assertThat(core.described()).isTrue();
        assertThat(core.archiveLabel()).startsWith("VII.12");
        assertThat(core.years()).isEmpty();
        assertThat(core.services()).isNotEmpty();
        assertThat(Stream.of(core.basis(), core.subjects(), core.data(), core.recipients())
                        .flatMap(List::stream))
                .hasSizeGreaterThan(12)
                .allSatisfy(one -> assertThat(one.label()).isNotEqualTo(one.code()));
        assertThat(house.as(paola, () -> register.measures(Locale.ITALIAN)))
                .hasSize(6)
                .noneMatch(sentence -> sentence.startsWith("processing."));
    }

    @Test
    void anAreaThatComesStandsInTheRegisterEvenIfItSaysNothingOfItself() {
        shelf.put(Garden.area());
        ProcessingActivity garden = activities().stream()
                .filter(one -> one.area().equals("garden"))
                .findFirst()
                .orElseThrow();
        assertThat(garden.described()).isFalse();
        assertThat(garden.purpose()).contains("servizi sociali");
        assertThat(garden.services()).isNotEmpty();
    }

    @Test
    void itIsPrintedForThePrivacyOfficerAlone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.doAs(paola, () -> {
            try {
                register.print(Locale.ITALIAN, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Registro delle attività di trattamento", "Comune di Esempio", "Base giuridica", "Argon2id");
        Actor worker = house.user("Giulia", Role.WORKER, house.unit("hub"));
        assertThatThrownBy(() -> house.as(worker, () -> register.activities(Locale.ITALIAN)))
                .isInstanceOf(Forbidden.class);
    }
}
