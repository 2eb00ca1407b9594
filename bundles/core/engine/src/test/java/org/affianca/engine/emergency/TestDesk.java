package org.affianca.engine.emergency;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.emergency.Emergency;
import org.affianca.api.emergency.EmergencyData;
import org.affianca.api.emergency.EmergencyId;
import org.affianca.api.emergency.HandOverData;
import org.affianca.engine.access.Program;
import org.affianca.engine.alarm.Alarms;
import org.affianca.engine.alarm.Ringing;
import org.affianca.engine.alarm.Waking;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;

/** The emergency desk of a test house, with its clock. */
public final class TestDesk {
    static final Duration TERM = Duration.ofHours(2);

    final TestHouse house;
    final TestOffice office;
    public final EmergencyBook desk;
    public final EmergencyLookup register;
    final RotaBook rota;
    private final Ringing ringing;
    private final Escalating escalating;

    public TestDesk(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        Codes codes = TestCodes.of(house);
        LiveWords words = new LiveWords(new Shelf());
        OfficeHours hours = new OfficeHours(
                "08:00-15:00",
                "08:00",
                true,
                day -> day.getDayOfWeek().getValue() <= 5,
                house.clock().getZone());
        Alarms alarms = new Alarms(
                house.mappers(), house.transactions(), house.ids(), house.clock(), house.acting(), new Waking());
        this.desk = new EmergencyBook(TestGround.of(house), alarms, office.desk, words, hours);
        this.register = new EmergencyLookup(TestGround.of(house));
        this.rota = new RotaBook(
                house.mappers(),
                house.transactions(),
                house.ids(),
                house.clock(),
                house.sight(),
                codes,
                house.log(),
                hours);
        this.escalating = new Escalating(
                house.mappers(), house.ids(), house.clock(), house.acting(), house.log(), alarms, words, TERM);
        this.ringing = new Ringing(
                house.mappers(),
                house.transactions(),
                house.acting(),
                house.clock(),
                new Program(house.mappers(), house.transactions(), house.ids(), house.clock()));
    }

    /** It is that moment in Italy, and the clock rings what is due. */
    void itIs(String moment) {
        house.clock()
                .set(LocalDateTime.parse(moment).atZone(house.clock().getZone()).toInstant());
        ringing.ring(Map.of(Escalating.KIND, escalating), () -> true);
    }

    Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(house.clock().getZone()).toInstant();
    }

    static EmergencyData night(UnitId unit, LocalDateTime happened, PersonId... known) {
        return new EmergencyData(
                unit,
                happened,
                "Via dei Segnaposto 1, secondo piano",
                "police",
                "Volante 3",
                "0521 000000",
                "minor",
                "Due fratelli soli in casa, circa 9 e 6 anni; la madre è in ospedale",
                List.of(known),
                "I vicini hanno sentito gridare.",
                "immediate",
                "placement",
                "Portati dalla famiglia affidataria di turno",
                "Famiglia F., via Nascosta 4",
                true,
                "Comunicare alla procura");
    }

    public Emergency recorded(Actor by, UnitId unit, PersonId... known) {
        LocalDateTime now =
                house.clock().instant().atZone(house.clock().getZone()).toLocalDateTime();
        return house.as(by, () -> desk.record(night(unit, now, known)));
    }

    public Emergency handedOver(Actor by, Emergency emergency, UnitId to) {
        return house.as(
                by, () -> desk.handOver(emergency.id(), emergency.version(), new HandOverData(to, Optional.empty())));
    }

    Emergency find(Actor by, EmergencyId id) {
        return house.as(by, () -> register.find(id)).orElseThrow();
    }

    List<String> openTasks(Actor of) {
        return house.as(of, () -> office.tasks.agenda(office.today())).tasks().stream()
                .map(task -> task.title())
                .toList();
    }
}
