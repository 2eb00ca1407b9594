package org.affianca.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.MeetingId;
import org.affianca.api.Secrecy;
import org.affianca.api.UnitId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.meeting.Conclusion;
import org.affianca.api.meeting.Dissent;
import org.affianca.api.meeting.Instrument;
import org.affianca.api.meeting.Invitation;
import org.affianca.api.meeting.Meeting;
import org.affianca.api.meeting.MeetingRequest;
import org.affianca.api.meeting.Quorum;
import org.affianca.api.meeting.Seat;
import org.affianca.api.meeting.Session;
import org.affianca.api.meeting.Signing;
import org.affianca.api.time.Period;
import org.affianca.engine.casefile.TestOffice;
import org.affianca.engine.catalogue.LiveCatalogue;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.details.Rows;
import org.affianca.engine.ground.TestGround;
import org.affianca.engine.person.PersonFacts;
import org.affianca.engine.work.Books;
import org.affianca.engine.work.Desk;
import org.affianca.engine.work.Policies;

/** The meeting room of a test house: a case of Dario's, its manager Giulia, the doctor Marta on our staff. */
final class TestMeetings {
    final TestHouse house;
    final TestOffice office;
    final MeetingRoom room;
    final UnitId hub;
    final Actor giulia;
    final Actor marta;
    final CaseFile file;
    final LocalDate today;

    TestMeetings(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.hub = house.unit("hub");
        this.giulia = house.user("Giulia", Role.WORKER, hub);
        this.marta = house.user("Marta", Role.WORKER, house.unit("health"));
        this.today = office.today();
        this.file = office.opened(giulia, office.town.registered(giulia, "Esempio", "Dario"));
        office.takeInCharge(giulia, file);
        Shelf shelf = new Shelf();
        LiveCatalogue catalogue = new LiveCatalogue(shelf, house.clock());
        Books books = new Books(
                house.mappers(),
                new Rows(house.transactions(), house.vault()),
                shelf,
                house.sight(),
                house.accessLog(),
                new PersonFacts(house.mappers()),
                house.log(),
                house.ids(),
                house.clock());
        Desk desk = new Desk(house.transactions(), books, catalogue, noRules(), day -> true);
        this.room = new MeetingRoom(TestGround.of(house), catalogue, desk);
    }

    private static Policies noRules() {
        return new Policies() {
            @Override
            public <P> List<P> of(Class<P> type, org.affianca.api.ServiceCode service) {
                return List.of();
            }
        };
    }

    Meeting requested() {
        return house.as(
                giulia,
                () -> room.request(
                        file.id(),
                        new MeetingRequest("Serve un progetto di vita?", Optional.empty(), Secrecy.ORDINARY)));
    }

    /** Two of ours, one of the health authority who is on our staff, one from outside, and Dario himself. */
    Invitation invitation() {
        return new Invitation(
                today,
                "09:30",
                "Sala riunioni del polo",
                List.of(
                        new Seat("municipality", "case-manager", Optional.of(giulia.id()), "", true),
                        new Seat("health", "professional", Optional.of(marta.id()), "", true),
                        new Seat("school", "professional", Optional.empty(), "Niccolò D'Esempio", true),
                        new Seat("other", "person", Optional.empty(), "Dario Esempio", false)),
                List.of(new Quorum("municipality", 1), new Quorum("health", 1)));
    }

    Meeting convened() {
        Meeting asked = requested();
        return house.as(giulia, () -> room.convene(asked.id(), asked.version(), invitation()));
    }

    Session session(List<Integer> present, Optional<Conclusion> conclusion) {
        return new Session(
                today,
                present,
                List.of(
                        new Instrument("municipality", "Relazione sociale", Optional.empty(), Optional.empty()),
                        new Instrument("health", "Scala funzionale", Optional.empty(), Optional.empty())),
                present.contains(4) ? List.of(new Dissent(4, "Vorrei restare a casa mia.")) : List.of(),
                conclusion,
                "Si discute del progetto di vita.");
    }

    Conclusion admitted() {
        return new Conclusion(
                "admitted",
                "Progetto di vita con abitare autonomo.",
                Period.of(today, today.plusYears(2)),
                Optional.of(today.plusMonths(6)));
    }

    Meeting held(Meeting before, Session session) {
        return house.as(giulia, () -> room.hold(before.id(), before.version(), session));
    }

    Meeting held() {
        return held(convened(), session(List.of(1, 2, 4), Optional.of(admitted())));
    }

    Meeting sign(Actor by, Meeting meeting, int seat, String how, String note) {
        return house.as(by, () -> room.sign(meeting.id(), meeting.version(), new Signing(seat, how, note)));
    }

    Meeting signed() {
        Meeting first = sign(giulia, held(), 1, "on-screen", "");
        return sign(marta, first, 2, "on-screen", "");
    }

    Optional<Meeting> seen(Actor by, MeetingId id) {
        return house.as(by, () -> room.find(id));
    }
}
