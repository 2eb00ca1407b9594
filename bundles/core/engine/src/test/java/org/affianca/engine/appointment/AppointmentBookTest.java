package org.affianca.engine.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.appointment.Appointment;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.appointment.Clash;
import org.affianca.api.appointment.ClashKind;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AppointmentBookTest {
    private final TestHouse house;
    private final TestOffice office;
    private final AppointmentBook book;
    private final UnitId hub;
    private final Actor giulia;
    private final Actor marta;
    private final PersonId dario;
    private final CaseFile file;
    private final LocalDate today;

    AppointmentBookTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.book = new AppointmentBook(TestGround.of(house));
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.marta = house.user("Marta", Role.WORKER, house.unit("health"));
        this.dario = office.town.registered(giulia, "Esempio", "Dario");
        this.file = office.opened(giulia, dario);
        this.today = office.today();
    }

    @Test
    void anAppointmentNamesWhoMeetsWhomAndItIsKnownWhatBecameOfIt() {
        Appointment made = made("09:30", "10:30", "Stanza 1");
        assertThat(made.persons()).extracting(p -> p.label()).containsExactly("Esempio Dario");
        assertThat(made.staff()).extracting(s -> s.label()).containsExactly("Giulia");
        assertThat(made.caseLabel()).isEqualTo(file.number());

        Appointment missed =
                house.as(giulia, () -> book.end(made.id(), made.version(), AppointmentState.MISSED, "Non ha avvisato"));
        assertThat(missed.state()).isEqualTo(AppointmentState.MISSED);
        assertThatThrownBy(() -> house.as(giulia, () -> book.change(made.id(), missed.version(), made.data())))
                .hasMessage("appointment-ended");
        assertThat(house.as(giulia, () -> book.ofCase(file.id())))
                .extracting(Appointment::id)
                .contains(made.id());
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ? and type like 'appointment-%'",
                        file.id().value()))
                .isEqualTo(2);
    }

    @Test
    void whatElseIsAtThatTimeIsSaidAndPeopleDecide() {
        made("14:00", "15:00", "Stanza 2");
        Appointment second = made("14:30", "15:30", " stanza  2");
        assertThat(second.clashes())
                .containsExactly(
                        new Clash(ClashKind.STAFF, "Giulia", "14:00", "15:00"),
                        new Clash(ClashKind.ROOM, "Stanza 2", "14:00", "15:00"));
        assertThat(made("15:30", "16:00", "Stanza 2").clashes()).isEmpty();
    }

    @Test
    void everyFlawIsSaidAtOnce() {
        AppointmentData wrong = new AppointmentData(
                "",
                "party",
                today,
                "9.30",
                "08:00",
                "",
                "",
                Optional.of(new org.affianca.api.CaseId(-1)),
                List.of(new PersonId(-1), dario, dario),
                List.of(new UserId(-1)),
                "");
        assertThatThrownBy(() -> house.as(giulia, () -> book.make(wrong)))
                .hasMessage("/title required, /type unknown-code, /from time-invalid, /until until-before-from,"
                        + " /staff/0 unknown-staff, /persons/0 unknown-person, /persons/2 named-twice,"
                        + " /caseId unknown-case");
    }

    @Test
    void whoTakesPartSeesItAndStrangersDoNotKnowOfIt() {
        Appointment made =
                house.as(giulia, () -> book.make(data("11:00", "12:00", "", List.of(giulia.id(), marta.id()))));
        Appointment seen = house.as(marta, () -> book.find(made.id())).orElseThrow();
        assertThat(seen.caseLabel()).isEmpty();
        assertThat(seen.persons()).extracting(p -> p.person()).containsExactly(dario);
        Actor other = house.user("Vito", Role.WORKER, house.unit("other"));
        assertThat(house.as(other, () -> book.find(made.id()))).isEmpty();
        assertThatThrownBy(() -> house.as(other, () -> book.ofCase(file.id()))).isInstanceOf(Missing.class);
        assertThatThrownBy(() ->
                        house.as(other, () -> book.end(made.id(), made.version(), AppointmentState.CANCELLED, "")))
                .isInstanceOf(Missing.class);
        Actor colleague = house.user("Piera", Role.WORKER, hub);
        assertThat(house.as(colleague, () -> book.find(made.id())).orElseThrow().mayWrite())
                .isFalse();
        assertThatThrownBy(() ->
                        house.as(colleague, () -> book.end(made.id(), made.version(), AppointmentState.CANCELLED, "")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsToComeHasNotHappenedYetAndOldPagesAreStale() {
        Appointment made = house.as(
                giulia,
                () -> book.make(new AppointmentData(
                        "Colloquio",
                        "interview",
                        today.plusDays(3),
                        "09:00",
                        "10:00",
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(giulia.id()),
                        "")));
        assertThatThrownBy(() -> house.as(giulia, () -> book.end(made.id(), 1, AppointmentState.HELD, "")))
                .hasMessage("/state in-the-future");
        Appointment changed = house.as(giulia, () -> book.change(made.id(), 1, made.data()));
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> house.as(giulia, () -> book.change(made.id(), 1, made.data())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anAppointmentNobodyHasEndedStandsAgainstClosingItsCase() {
        OpenAppointments open = new OpenAppointments(TestGround.of(house));
        Appointment made = made("08:00", "08:30", "");
        assertThat(house.as(giulia, () -> open.of(house.sight().viewer(), file.id())))
                .extracting(why -> why.code() + why.values().get("at"))
                .contains("open-appointment08:00");
        house.doAs(giulia, () -> book.end(made.id(), 1, AppointmentState.CANCELLED, ""));
        assertThat(house.as(giulia, () -> open.of(house.sight().viewer(), file.id())))
                .extracting(why -> why.values().get("at"))
                .doesNotContain("08:00");
    }

    @Test
    void theAppointmentsOfACaseAreFoundByTheirIndex() {
        made("08:00", "08:30", "");
        String plan = house.as(
                giulia,
                () -> TestPlan.of(house, () -> house.mappers()
                        .of(AppointmentMapper.class)
                        .ofCase(house.sight().viewer(), file.id())));
        if (!plan.isEmpty()) {
            assertThat(plan).contains("APPOINTMENTS_OF_CASE");
        }
    }

    private Appointment made(String from, String until, String room) {
        return house.as(giulia, () -> book.make(data(from, until, room, List.of(giulia.id()))));
    }

    private AppointmentData data(String from, String until, String room, List<UserId> staff) {
        return new AppointmentData(
                "Colloquio con Dario",
                "interview",
                today,
                from,
                until,
                "",
                room,
                Optional.of(file.id()),
                List.of(dario),
                staff,
                "");
    }
}
