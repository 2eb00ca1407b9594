package org.affianca.engine.appointment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.AppointmentId;
import org.affianca.api.PersonId;
import org.affianca.api.appointment.Appointment;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.appointment.Clash;
import org.affianca.api.appointment.ClashKind;
import org.affianca.api.appointment.Guest;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.person.PersonLabels;

/** Appointments whole, with the labels the viewer may read; and the one who may act on one. */
final class Keeping {
    private final AppointmentMapper sql;
    private final PersonLabels people;

    Keeping(Ground ground) {
        this.sql = ground.sql(AppointmentMapper.class);
        this.people = new PersonLabels(ground.mappers());
    }

    /** What else a room is called: spaces and capitals make no other room. */
    static String roomKey(String room) {
        return room.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    AppointmentRow seen(Viewer viewer, AppointmentId id) {
        return sql.seen(viewer, id).orElseThrow(() -> new Missing("appointment"));
    }

    AppointmentRow writable(Viewer viewer, AppointmentId id, int version) {
        AppointmentRow row = seen(viewer, id);
        if (!row.writable()) {
            throw new Forbidden("changing this appointment");
        }
        if (row.version() != version) {
            throw sql.changed(viewer.organisation(), id).stale();
        }
        return row;
    }

    /** One, with what else there is at its time. */
    Appointment whole(Viewer viewer, AppointmentRow row) {
        return whole(viewer, List.of(row), one -> clashes(viewer, one)).get(0);
    }

    List<Appointment> whole(Viewer viewer, List<AppointmentRow> rows) {
        return rows.isEmpty() ? List.of() : whole(viewer, rows, row -> List.of());
    }

    private List<Appointment> whole(
            Viewer viewer, List<AppointmentRow> rows, Function<AppointmentRow, List<Clash>> clashes) {
        List<AppointmentId> ids = rows.stream().map(AppointmentRow::id).toList();
        Map<AppointmentId, List<AppointmentMapper.Seat>> staff = sql.staff(viewer.organisation(), ids).stream()
                .collect(Collectors.groupingBy(AppointmentMapper.Seat::appointmentId));
        List<AppointmentMapper.Expected> expected = sql.expected(viewer, ids);
        Map<PersonId, String> names = people.of(
                viewer,
                expected.stream().map(AppointmentMapper.Expected::personId).toList());
        Map<AppointmentId, List<Guest>> guests = expected.stream()
                .collect(Collectors.groupingBy(
                        AppointmentMapper.Expected::appointmentId,
                        Collectors.mapping(
                                one -> new Guest(one.personId(), names.getOrDefault(one.personId(), "")),
                                Collectors.toList())));
        return rows.stream()
                .map(row -> row.appointment(
                        guests.getOrDefault(row.id(), List.of()),
                        staff.getOrDefault(row.id(), List.of()).stream()
                                .map(AppointmentMapper.Seat::colleague)
                                .toList(),
                        clashes.apply(row)))
                .toList();
    }

    private List<Clash> clashes(Viewer viewer, AppointmentRow row) {
        if (row.state() != AppointmentState.PLANNED) {
            return List.of();
        }
        Stream<Clash> staff =
                sql.engagedStaff(viewer.organisation(), row).stream().map(one -> clash(ClashKind.STAFF, one));
        Stream<Clash> room = row.room().isBlank()
                ? Stream.of()
                : sql.engagedRoom(viewer.organisation(), row, roomKey(row.room())).stream()
                        .map(one -> clash(ClashKind.ROOM, one));
        return Stream.concat(staff, room).toList();
    }

    private static Clash clash(ClashKind kind, AppointmentMapper.Engaged one) {
        return new Clash(kind, one.label(), one.fromTime(), one.untilTime());
    }
}
