package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;
import org.affianca.testing.itest.karaf.CaseStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * H2, step 5, at three screens: Ada's caseworker and the coordinator set a barrier between her and Pio; his case manager
 * finds and opens neither her nor her children, and those who guard her learn that he tried.
 */
@ExtendWith({InParma.class, WithChromium.class})
class BarrierJobIT {
    private static final String NUMBER_OF_NOBODY = "4711000000";
    private static final String NOT_THERE = "Non c’è, o non è visibile a te";
    private static final String FIND = "Cerca per nome, codice fiscale, data di nascita o numero di cartella";
    private static final Map<String, String> FAMILY = new LinkedHashMap<>();

    static {
        FAMILY.put("Ada", "FTTDAA91D52G337S");
        FAMILY.put("Leo", "FTTLEO17P03G337A");
        FAMILY.put("Nina", "FTTNNI20A65G337P");
    }

    private final Town town;
    private final Screen hers;
    private final Screen coordination;
    private final Screen his;
    private final Town.Staff giulia;
    private final Town.Staff marco;
    private final Town.Staff mario;
    private final Town.Staff teresa;
    private final Caller caseworker;
    private final Map<String, Long> ids = new LinkedHashMap<>();

    BarrierJobIT(Town town, Chromium chromium) {
        this.town = town;
        this.hers = chromium.screen(town.house(), 1440, 900);
        this.coordination = chromium.screen(town.house(), 1440, 900);
        this.his = chromium.screen(town.house(), 1440, 900);
        List<Long> units = town.units();
        List<Long> minors = List.of(units.get(0));
        this.giulia = town.staffIn(minors, "Giulia Provetti", "worker", "desk");
        this.marco = town.staffIn(minors, "Marco Coordinati", "coordinator");
        // Before the barrier he sees what is ordinary in Ada's unit, so that not to see it afterwards means something.
        this.mario = town.staffIn(List.of(units.get(0), units.get(1)), "Mario Prototipi", "worker", "desk");
        this.teresa = town.staffIn(List.of(units.get(0), units.get(1)), "Teresa Immaginari", "worker");
        this.caseworker = signedIn(giulia);
    }

    private Caller signedIn(Town.Staff staff) {
        return Caller.signedIn(town.house(), staff.name(), staff.password());
    }

    @Test
    void whoFollowsHimFindsAndOpensNeitherHerNorHerChildren() {
        long file = adasCase();
        long pio = piosCase();
        try {
            hers.signIn(giulia);
            coordination.signIn(marco);
            his.signIn(mario);
            findsThemAll();
            isRefusedWhileAColleagueWorksWithBoth();
            long barrier = theCoordinatorSetsIt();
            findsNobody();
            opensNobody(file);
            theTriesAreTold(barrier);
            heLearnsNothing(barrier, pio);
            for (Screen screen : List.of(hers, coordination, his)) {
                assertThat(screen.troubles()).isEmpty();
            }
        } catch (RuntimeException | AssertionError e) {
            hers.photograph("failed-barrier-hers");
            coordination.photograph("failed-barrier-coordination");
            his.photograph("failed-barrier-his");
            throw e;
        }
    }

    private long adasCase() {
        register("Ada", "1991-04-12", "F");
        register("Leo", "2017-09-03", "M");
        register("Nina", "2020-01-25", "F");
        long file = open(caseworker, town.units().get(0), List.copyOf(ids.values()));
        join(caseworker, file);
        return file;
    }

    private long piosCase() {
        Caller manager = signedIn(mario);
        Map<String, Object> pio = person("Simulacri", "Pio", "1979-12-01", "M", "SMLPIO79T01H501G");
        long id = manager.post("/people", pio).expect(201).id();
        join(manager, open(manager, town.units().get(1), List.of(id)));
        return id;
    }

    private void register(String name, String born, String sex) {
        Map<String, Object> person = person("Fittizi", name, born, sex, code(name));
        ids.put(name, caseworker.post("/people", person).expect(201).id());
    }

    private static Map<String, Object> person(String surname, String name, String born, String sex, String code) {
        Map<String, Object> person = new LinkedHashMap<>(CaseStory.person(surname, name));
        person.put("birthDate", born);
        person.put("sex", sex);
        person.put("birthPlace", code.substring(11, 15));
        person.put("fiscalCode", code);
        return person;
    }

    private static String code(String name) {
        return FAMILY.getOrDefault(name, "");
    }

    private long open(Caller by, long unit, List<Long> members) {
        return by.post(
                        "/cases",
                        Map.of(
                                "members",
                                members,
                                "unit",
                                unit,
                                "reason",
                                "Violenza in famiglia",
                                "secrecy",
                                "ORDINARY"))
                .expect(201)
                .id();
    }

    /** Teresa works in this case too. */
    private void join(Caller by, long file) {
        long user = signedIn(teresa).get("/session").expect(200).at("/user/id").asLong();
        Answer now = by.get("/cases/" + file).expect(200);
        Map<String, Object> place =
                Map.of("user", user, "role", "worker", "from", LocalDate.now().toString());
        by.post("/cases/" + file + "/team", place, "If-Match", now.etag()).expect(200);
    }

    private void findsThemAll() {
        his.menuEntry("Persone").click();
        FAMILY.forEach((name, code) -> {
            his.type(FIND, code);
            PlaywrightAssertions.assertThat(his.link("Fittizi " + name)).isVisible();
        });
        his.type(FIND, "Fittizi");
        for (String name : FAMILY.keySet()) {
            PlaywrightAssertions.assertThat(his.link("Fittizi " + name)).isVisible();
        }
        his.show("50-prima-della-barriera");
        his.open("/people/" + ids.get("Ada"));
        his.reads("Fittizi Ada");
    }

    private void isRefusedWhileAColleagueWorksWithBoth() {
        asksForABarrier(hers);
        hers.show("51-barriera-chiesta");
        inDialog(hers, "Controlla e poni").click();
        hers.sees("Teresa Immaginari lavora da tutte e due le parti");
        hers.photograph("52-barriera-rifiutata-con-motivo");
        inDialog(hers, "Annulla").click();
    }

    private void asksForABarrier(Screen screen) {
        screen.open("/people/" + ids.get("Ada") + "/ties");
        screen.sees("Nessuna barriera protegge questa persona.");
        screen.press("Poni una barriera");
        screen.pick("Persona tenuta lontana", "Simulacri Pio");
        screen.typeInDialog("Motivo", "Denuncia e ricovero di Ada; Leo e Nina sono in affidamento.");
    }

    private long theCoordinatorSetsIt() {
        asksForABarrier(coordination);
        inDialog(coordination, "Controlla e poni").click();
        coordination.sees("Chi resta da quale parte?");
        coordination.chooseInDialog("Teresa Immaginari resta con", "GUARDED");
        coordination.show("53-chi-resta-da-quale-parte");
        coordination.pressInDialog("Poni la barriera");
        coordination.isTold("Barriera posta");
        coordination.sees("in vigore");
        coordination.show("54-barriera-in-vigore");
        return caseworker
                .get("/barriers?guarded=" + ids.get("Ada"))
                .expect(200)
                .at("/items/0/id")
                .asLong();
    }

    private void findsNobody() {
        his.menuEntry("Persone").click();
        his.reads("Persone");
        FAMILY.forEach((name, code) -> {
            findsNothingFor("Fittizi " + name);
            findsNothingFor(code);
        });
        his.show("55-la-ricerca-non-trova");
        his.page().keyboard().press("Control+k");
        his.dialog().getByRole(AriaRole.COMBOBOX).fill("Fittizi Leo");
        his.sees("Nessun risultato per «Fittizi Leo»");
        PlaywrightAssertions.assertThat(his.dialog().getByRole(AriaRole.OPTION).getByText("Fittizi"))
                .hasCount(0);
        his.page().keyboard().press("Escape");
    }

    private void findsNothingFor(String typed) {
        his.type(FIND, typed);
        his.sees("Nessuna persona per «" + typed + "»");
    }

    private void opensNobody(long file) {
        String noPerson = missing("/people/" + NUMBER_OF_NOBODY);
        for (String name : FAMILY.keySet()) {
            for (String tab : List.of("", "/ties", "/cases")) {
                assertThat(missing("/people/" + ids.get(name) + tab)).isEqualTo(noPerson);
            }
        }
        his.show("56-persona-che-non-c-e");
        assertThat(missing("/cases/" + file)).isEqualTo(missing("/cases/" + NUMBER_OF_NOBODY));
        his.show("57-caso-che-non-c-e");
    }

    /** All that stands there and on the tab, of an address where nothing is for him. */
    private String missing(String address) {
        his.open(address);
        his.reads(NOT_THERE);
        return his.page().title() + "\n"
                + his.page().getByRole(AriaRole.MAIN).innerText().strip();
    }

    private void theTriesAreTold(long barrier) {
        // At the screen three codes, three persons on three tabs each, and the case were asked for.
        Until.so(
                "the tries are written down",
                Duration.ofSeconds(30),
                () -> caseworker
                                .get("/barriers/" + barrier)
                                .expect(200)
                                .at("/tries")
                                .asInt()
                        >= 13);
        for (Screen guard : List.of(hers, coordination)) {
            guard.open("/");
            guard.sees("Barriera " + barrier + ": qualcuno ha chiesto un dato che sta dietro");
            PlaywrightAssertions.assertThat(guard.page().getByText("Mario Prototipi"))
                    .hasCount(0);
        }
        hers.show("58-giornata-di-chi-protegge");
        hers.open("/barriers");
        hers.sees("Barriera " + barrier);
        hers.show("59-barriere");
        hers.page().getByRole(AriaRole.BUTTON).getByText("Tentativi: ").first().click();
        PlaywrightAssertions.assertThat(hers.dialog()).containsText("Mario Prototipi");
        PlaywrightAssertions.assertThat(hers.dialog()).containsText("la scheda di una persona");
        PlaywrightAssertions.assertThat(hers.dialog()).containsText("un caso");
        hers.show("60-tentativi");
        hers.pressInDialog("Chiudi");
    }

    private void heLearnsNothing(long barrier, long pio) {
        his.open("/");
        his.reads("La mia giornata");
        PlaywrightAssertions.assertThat(his.page().getByText("Barriera " + barrier))
                .hasCount(0);
        his.open("/barriers");
        his.sees("Nessuna barriera.");
        his.open("/people/" + pio);
        his.reads("Simulacri Pio");
    }

    private static Locator inDialog(Screen screen, String button) {
        return screen.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
