package org.affianca.engine.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.look.LookSheet;
import org.affianca.api.look.SheetLine;
import org.affianca.api.look.SheetRequest;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Missing;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class SheetTest {
    private final TestHouse house;

    @TempDir
    Path folder;

    private TestLooks town;

    SheetTest(TestHouse house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        town = new TestLooks(house, folder);
    }

    private LookSheet made(Actor by) {
        return town.as(by, () -> town.sheets.make(town.ada, town.thisWeek()));
    }

    @Test
    void tellsByDayAndOfficeWhoLookedAtThePersonAndTheirCases() {
        town.looks(town.giulia, town.person(town.ada), town.person(town.ada), town.file());
        town.looks(town.marco, town.file());

        LookSheet sheet = made(town.giulia);

        assertThat(sheet.lines())
                .allMatch(line -> line.on().equals(town.today) && line.purpose().equals("casework"))
                .extracting(SheetLine::sort, SheetLine::times)
                .contains(tuple("person", 2), tuple("case", 2));
        assertThat(sheet.lines()).extracting(SheetLine::who).noneMatch(who -> who.contains("Giulia"));
        assertThat(sheet.withheld()).isZero();
        assertThat(sheet.looks())
                .isEqualTo(sheet.lines().stream().mapToInt(SheetLine::times).sum());
    }

    @Test
    void namesTheOfficerWhereTheBodySaysSo() {
        town.looks(town.giulia, town.person(town.ada));
        LookSheet sheet = town.as(town.pia, () -> town.sheets(true).make(town.ada, town.thisWeek()));
        assertThat(sheet.lines()).extracting(SheetLine::who).anyMatch(who -> who.startsWith("Giulia Esempi ("));
    }

    @Test
    void keepsBackWhatALawfulExceptionDoesAndSaysHowMuch() {
        town.looksFor("control", town.marco, town.file());
        CaseFile sealed = house.as(
                town.giulia,
                () -> town.office.opened(
                        town.giulia,
                        town.giulia.units().iterator().next(),
                        Secrecy.SEALED,
                        town.office.town.registered(town.giulia, "Altra", "Persona")));
        house.sql(
                "insert into core.case_member (organisation_id, case_id, person_id, place, role, from_day)"
                        + " select organisation_id, case_id, ?, 9, 'MEMBER', from_day from core.case_member where case_id = ?",
                town.ada.value(),
                sealed.id().value());
        town.looks(town.giulia, () -> town.office.cases.find(sealed.id()).orElseThrow());
        LookSheet before = made(town.giulia);

        assertThat(before.withheld()).isGreaterThanOrEqualTo(2);
        assertThat(before.lines()).noneMatch(line -> line.purpose().equals("control"));
    }

    @Test
    void isKeptAndToldAgainAndItsMakingStandsInTheLog() {
        town.looks(town.giulia, town.person(town.ada));
        LookSheet made = made(town.giulia);
        house.clock().forward(Duration.ofSeconds(5));
        town.looks(town.marco, town.person(town.ada));

        LookSheet again = town.as(town.marco, () -> town.sheets.find(made.id())).orElseThrow();

        assertThat(again.lines()).isEqualTo(made.lines());
        assertThat(again.request().ground()).isEqualTo("Richiesta scritta, prot. 12/2026");
        assertThat(again.madeBy()).isEqualTo("Giulia Esempi");
        assertThat(town.as(town.giulia, () -> town.sheets.of(town.ada)))
                .extracting(LookSheet::id)
                .contains(made.id());
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'person-look-sheet' and record_id = ?",
                        town.ada.value()))
                .isEqualTo(2);
    }

    @Test
    void isPrintedForTheCitizen() throws IOException {
        town.looks(town.giulia, town.person(town.ada));
        LookSheet made = made(town.giulia);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.as(town.giulia, () -> {
            try {
                town.sheets.print(made.id(), Locale.ITALIAN, out);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
            return made;
        });
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Fittizi Ada").contains("Chi ha consultato i dati");
    }

    @Test
    void isMadeByWhoAnswersForTheRecordOnly() {
        Actor colleague =
                house.user("Sara", Role.WORKER, town.giulia.units().iterator().next());
        Actor ivo = house.user("Ivo", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> made(colleague)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> made(ivo)).isInstanceOf(Missing.class);
        assertThat(made(town.marco).id()).isNotNull();
        LookSheet byPia = made(town.pia);
        assertThat(town.as(ivo, () -> town.sheets.find(byPia.id()))).isEmpty();
        assertThat(town.as(colleague, () -> town.sheets.find(byPia.id()))).isEmpty();
    }

    @Test
    void saysAllThatIsWrongWithARequest() {
        assertThatThrownBy(() -> town.as(
                        town.giulia,
                        () -> town.sheets.make(
                                town.ada, new SheetRequest(town.today.plusDays(3), town.today.plusDays(2), ""))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(flaw -> flaw.pointer())
                        .contains("/until", "/ground"));
    }

    @Test
    void findsTheLooksByAnIndex() {
        for (int i = 0; i < 3_000; i++) {
            house.sql(
                    "insert into core.look (organisation_id, id, place, seen_at, user_id, record_id, case_id, person_id)"
                            + " values (1, ?, 0, ?, ?, ?, ?, ?)",
                    -i - 1 - house.ids().next() * 10_000,
                    house.clock().instant(),
                    town.rosa.id().value(),
                    1_000_000 + i,
                    2_000_000 + i,
                    3_000_000 + i);
        }
        town.looks(town.giulia, town.person(town.ada));
        SheetMapper sql = house.mappers().of(SheetMapper.class);
        long visited = TestPlan.visited(
                house,
                "look",
                () -> sql.ofPerson(
                        house.organisation(),
                        town.ada,
                        house.clock().instant().minusSeconds(60),
                        house.clock().instant(),
                        100));
        long atCase = TestPlan.visited(
                house,
                "look",
                () -> sql.atCases(
                        house.organisation(),
                        List.of(town.file.id().value()),
                        house.clock().instant().minusSeconds(60),
                        house.clock().instant(),
                        100));
        assertThat(visited).isLessThan(200);
        assertThat(atCase).isLessThan(200);
    }
}
