package org.affianca.engine.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.look.ExposedPerson;
import org.affianca.api.look.Exposure;
import org.affianca.api.look.ExposureQuery;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ExposureTest {
    private final TestHouse house;

    @TempDir
    Path folder;

    private TestLooks town;

    ExposureTest(TestHouse house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        house.clock().forward(Duration.ofHours(3));
        town = new TestLooks(house, folder);
    }

    private ExposureQuery asked() {
        LocalDateTime now = LocalDateTime.now(house.clock());
        return new ExposureQuery(
                now.minusSeconds(60), now, Optional.of(town.marco.id()), Optional.empty(), Optional.empty());
    }

    @Test
    void tellsWhoSawWhichRecordsBetweenTwoMoments() {
        PersonId leo = town.office.town.registered(town.giulia, "Provetti", "Leo");
        town.looks(town.marco, town.file(), town.person(leo));
        town.looks(town.giulia, town.file());

        List<Exposure> looks = town.as(town.pia, () -> town.exposures.looks(asked(), Paging.first(50)))
                .items();

        assertThat(looks).extracting(Exposure::what).containsExactly("case", "person");
        assertThat(looks)
                .allMatch(look ->
                        look.userLabel().equals("Marco Prova") && look.origin().equals("test"));
        assertThat(looks.get(0).caseNumber()).isEqualTo(town.file.number());
        assertThat(looks.get(1).personLabel()).isEqualTo("Provetti Leo");
    }

    @Test
    void listsThoseWhoMustBeTold() {
        PersonId leo = town.office.town.registered(town.giulia, "Provetti", "Leo");
        town.looks(town.marco, town.file(), town.file(), town.person(leo));

        List<ExposedPerson> people = town.as(town.pia, () -> town.exposures.people(asked(), Paging.first(50)))
                .items();

        assertThat(people).extracting(ExposedPerson::label).containsExactlyInAnyOrder("Fittizi Ada", "Provetti Leo");
        assertThat(people)
                .filteredOn(one -> one.id().equals(town.ada))
                .singleElement()
                .satisfies(ada -> assertThat(ada.looks()).isEqualTo(2));
    }

    @Test
    void narrowsToOnePersonOrOneCase() {
        PersonId leo = town.office.town.registered(town.giulia, "Provetti", "Leo");
        town.looks(town.marco, town.file(), town.person(leo), town.person(town.ada));
        LocalDateTime now = LocalDateTime.now(house.clock());
        ExposureQuery ofAda = new ExposureQuery(
                now.minusSeconds(60), now, Optional.of(town.marco.id()), Optional.of(town.ada), Optional.empty());
        ExposureQuery ofCase = new ExposureQuery(
                now.minusSeconds(60), now, Optional.empty(), Optional.empty(), Optional.of(town.file.id()));

        assertThat(town.as(town.pia, () -> town.exposures.looks(ofAda, Paging.first(50)))
                        .items())
                .extracting(Exposure::what)
                .containsExactly("case", "person");
        assertThat(town.as(town.pia, () -> town.exposures.looks(ofCase, Paging.first(50)))
                        .items())
                .isNotEmpty()
                .allMatch(look -> look.file().equals(Optional.of(town.file.id())));
    }

    @Test
    void comesInPages() {
        Runnable[] seven = new Runnable[7];
        Arrays.fill(seven, town.file());
        town.looks(town.marco, seven);
        List<Exposure> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Paging paging = new Paging(next, 3);
            Page<Exposure> page = town.as(town.pia, () -> town.exposures.looks(asked(), paging));
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        assertThat(all).hasSize(7);
    }

    @Test
    void isForThePrivacyOfficerAndStandsInTheLogItself() {
        assertThatThrownBy(() -> town.as(town.marco, () -> town.exposures.looks(asked(), Paging.first(5))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> town.as(town.giulia, () -> town.exposures.people(asked(), Paging.first(5))))
                .isInstanceOf(Forbidden.class);
        long before = house.count("select count(*) from core.access_log where what = 'breach-looks-search'");
        town.as(town.pia, () -> town.exposures.looks(asked(), Paging.first(5)));
        assertThat(house.count("select count(*) from core.access_log where what = 'breach-looks-search'"))
                .isEqualTo(before + 1);
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        LocalDateTime now = LocalDateTime.now(house.clock());
        ExposureQuery wrong =
                new ExposureQuery(now, now.minusSeconds(1), Optional.empty(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> town.as(town.pia, () -> town.exposures.looks(wrong, Paging.first(5))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void findsThemByAnIndex() {
        for (int i = 0; i < 3_000; i++) {
            house.sql(
                    "insert into core.look (organisation_id, id, place, seen_at, user_id, record_id, case_id, person_id)"
                            + " values (1, ?, 0, ?, ?, ?, ?, ?)",
                    -i - 1 - house.ids().next() * 10_000,
                    house.clock().instant().minusSeconds(86_400 + i),
                    town.rosa.id().value(),
                    1_000_000 + i,
                    2_000_000 + i,
                    3_000_000 + i);
        }
        town.looks(town.marco, town.file());
        LocalDateTime now = LocalDateTime.now(house.clock());
        ExposureQuery all =
                new ExposureQuery(now.minusSeconds(60), now, Optional.empty(), Optional.empty(), Optional.empty());
        Instant before = house.clock().instant().minusSeconds(60);
        ExposureMapper sql = house.mappers().of(ExposureMapper.class);
        for (ExposureQuery query : List.of(all, asked())) {
            assertThat(TestPlan.visited(
                            house,
                            "look",
                            () -> sql.looks(
                                    house.organisation(),
                                    query,
                                    before,
                                    house.clock().instant(),
                                    null,
                                    50)))
                    .isLessThan(300);
        }
    }
}
