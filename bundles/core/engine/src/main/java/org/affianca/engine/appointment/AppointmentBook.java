package org.affianca.engine.appointment;

import java.util.List;
import java.util.Optional;
import org.affianca.api.AppointmentId;
import org.affianca.api.CaseId;
import org.affianca.api.appointment.Appointment;
import org.affianca.api.appointment.AppointmentData;
import org.affianca.api.appointment.AppointmentState;
import org.affianca.api.appointment.Appointments;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of appointments. */
@Component
public final class AppointmentBook implements Appointments {
    private final Ground ground;
    private final AppointmentMapper sql;
    private final Keeping appointments;
    private final Making making;

    @Activate
    public AppointmentBook(@Reference Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(AppointmentMapper.class);
        this.appointments = new Keeping(ground);
        this.making = new Making(ground, appointments);
    }

    @Override
    public Appointment make(AppointmentData data) {
        return ground.within(() -> written(making.make(data)));
    }

    @Override
    public Appointment change(AppointmentId id, int version, AppointmentData data) {
        return ground.within(() -> {
            making.change(id, version, data);
            return written(id);
        });
    }

    @Override
    public Appointment end(AppointmentId id, int version, AppointmentState state, String outcome) {
        return ground.within(() -> {
            making.end(id, version, state, outcome);
            return written(id);
        });
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return ground.within(() -> {
            Viewer viewer = ground.viewer();
            Optional<Appointment> found = sql.seen(viewer, id).map(row -> appointments.whole(viewer, row));
            found.ifPresent(one -> ground.looks().seen("appointment", id.value()));
            return found;
        });
    }

    @Override
    public List<Appointment> ofCase(CaseId id) {
        return ground.within(() -> {
            if (!ground.sight().sees(id)) {
                throw new Missing("case");
            }
            ground.looks().seen("case-appointments", id.value());
            Viewer viewer = ground.viewer();
            return appointments.whole(viewer, sql.ofCase(viewer, id));
        });
    }

    private Appointment written(AppointmentId id) {
        Viewer viewer = ground.viewer();
        return appointments.whole(viewer, appointments.seen(viewer, id));
    }
}
